import type { CheckState } from '../../components/check-state'
import { onMessage, sendMessage } from '../../lib/messaging/messages'
import {
  type CheckTextRequest,
  checkTextOutcomeSchema,
  checkTextProgressSchema,
} from '../../lib/messaging/text-check'

type Request = Pick<CheckTextRequest, 'client' | 'text' | 'format' | 'documentType'>

/**
 * Has the background check a text. Never rejects: whatever goes wrong is a `failed` state; `undefined` when a newer
 * check took its place.
 * @param onProgress hears the findings so far
 */
export async function checkText(
  request: Request,
  onProgress: (state: CheckState) => void,
): Promise<CheckState | undefined> {
  const stop = onMessage('checkTextProgress', ({ data }) => {
    const progress = checkTextProgressSchema.safeParse(data).data
    if (progress?.client === request.client)
      onProgress({ status: 'checking', report: progress.report })
  })
  try {
    const answer = await sendMessage('checkText', { ...request, source: 'workbench' })
    const outcome = checkTextOutcomeSchema.parse(answer)
    switch (outcome.status) {
      case 'done':
        return { status: 'done', report: outcome.report }
      case 'failed':
        return { status: 'failed', reason: 'check', detail: outcome.detail }
      case 'superseded':
        return undefined
    }
  } catch (error) {
    return { status: 'failed', reason: 'check', detail: String(error) }
  } finally {
    stop()
  }
}
