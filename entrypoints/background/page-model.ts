import { browser } from 'wxt/browser'
import type * as z from 'zod/mini'
import type { FrameReading } from '../../lib/editors/merge-readings'
import { ANSWER_KEY, type ModelRequest } from '../../lib/editors/model-request'
import type { Target } from '../../lib/messaging/protocol'
import { readingSchema } from '../../lib/messaging/reading-schema'

/** Asks the editors' own models in every frame; the frames that have none are left out. Rejects like `executeScript`. */
export async function readModels(tabId: number): Promise<FrameReading[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/model.js'],
    world: 'MAIN',
    injectImmediately: true,
  })
  return results.flatMap(({ frameId, result }) => {
    const { data: reading } = readingSchema.safeParse(result)
    return reading && (reading.ok || reading.reason !== 'none')
      ? [{ frameId, via: 'model' as const, reading }]
      : []
  })
}

/** Asks the frame that holds the draft, in the page's own world; `undefined` for any answer but a proper one. */
export async function askModel<Answer>(
  { tabId, frameId }: Target,
  request: ModelRequest,
  schema: z.ZodMiniType<Answer>,
): Promise<Answer | undefined> {
  const results = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    world: 'MAIN',
    injectImmediately: true,
    args: [ANSWER_KEY, request] as const,
    // Runs in the page: nothing of this file is there.
    func: (key: string, asked: ModelRequest): unknown =>
      (globalThis as unknown as Record<symbol, (asked: ModelRequest) => unknown>)[
        Symbol.for(key)
      ]?.(asked),
  })
  return schema.safeParse(results[0]?.result).data
}
