import type { Engine } from '../../lib/engine/engine'
import { onMessage, sendMessage } from '../../lib/messaging/messages'
import {
  type CheckTextOutcome,
  type CheckTextRequest,
  checkTextRequestSchema,
} from '../../lib/messaging/text-check'
import { readSettings } from '../../lib/settings/store'

/** The check under way of each client: a newer one aborts it. */
const underWay = new Map<string, AbortController>()

/** Answers surfaces that hold their text themselves, with the engine and the settings of every other check. */
export function answerTextChecks(engine: Engine): void {
  onMessage('checkText', ({ data }) => checkText(engine, checkTextRequestSchema.parse(data)))
}

/** Checks a text. Never rejects: what goes wrong is told as `failed`. */
async function checkText(
  engine: Engine,
  { client, ...request }: CheckTextRequest,
): Promise<CheckTextOutcome> {
  underWay.get(client)?.abort()
  const controller = new AbortController()
  underWay.set(client, controller)
  try {
    const settings = await readSettings()
    const report = await engine.check(
      { ...request, coverage: 'full', settings },
      {
        signal: controller.signal,
        // Nobody listens when the surface has been closed meanwhile.
        onProgress: (report) =>
          void sendMessage('checkTextProgress', { client, report }).catch(() => {}),
      },
    )
    return report ? { status: 'done', report } : { status: 'superseded' }
  } catch (error) {
    console.error('a check failed', error)
    return { status: 'failed', detail: error instanceof Error ? error.message : String(error) }
  } finally {
    if (underWay.get(client) === controller) underWay.delete(client)
  }
}
