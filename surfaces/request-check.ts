import type { CheckState } from '../components/check-state'
import type { ReportedFinding } from '../lib/engine/report'
import { sendMessage } from '../lib/messaging/messages'
import {
  type CheckOutcome,
  type CheckRequest,
  checkOutcomeSchema,
  type Target,
} from '../lib/messaging/protocol'

/** What a check came to; where its draft stands, and what has been fixed in it, if there is one. */
export interface Answer {
  readonly state: CheckState
  readonly target?: Target
  readonly fixed?: readonly ReportedFinding[]
}

/** Checks the draft of a tab. Never rejects: whatever goes wrong is a `failed` state. */
export async function requestCheck(
  request: Omit<CheckRequest, 'tabId'> & { readonly tabId: number | undefined },
): Promise<Answer> {
  const { tabId } = request
  if (tabId === undefined) return { state: { status: 'failed', reason: 'no-tab' } }
  try {
    return answerFor(checkOutcomeSchema.parse(await sendMessage('check', { ...request, tabId })))
  } catch (error) {
    return { state: { status: 'failed', reason: 'check', detail: describe(error) } }
  }
}

/** An outcome as a surface shows it. */
export function answerFor(outcome: CheckOutcome): Answer {
  switch (outcome.status) {
    case 'done':
      return {
        state: { status: 'done', report: outcome.report },
        target: outcome.target,
        fixed: outcome.fixed,
      }
    case 'no-text':
      return { state: { status: 'no-text', reason: outcome.reason } }
    case 'failed':
      return { state: { status: 'failed', reason: 'check', detail: outcome.detail } }
    case 'superseded':
      return { state: { status: 'failed', reason: 'superseded' } }
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
