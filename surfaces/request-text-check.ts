import type { CheckState } from '../components/check-state'
import { sendMessage } from '../lib/messaging/messages'
import { checkTextOutcomeSchema } from '../lib/messaging/text-check'

/** Names this page, so that a newer check of its text takes the place of an older one. */
const client = crypto.randomUUID()

/** Checks a text that a page of the extension holds itself. Never rejects: what goes wrong is a `failed` state. */
export async function requestTextCheck(text: string, source: string): Promise<CheckState> {
  const request = { client, text, source }
  try {
    const answer = checkTextOutcomeSchema.parse(await sendMessage('checkText', request))
    if (answer.status === 'done') return answer
    if (answer.status === 'failed') return { ...answer, reason: 'check' }
    return { status: 'failed', reason: 'superseded' }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { status: 'failed', reason: 'check', detail }
  }
}
