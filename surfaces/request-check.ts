import { browser } from 'wxt/browser'
import type { CheckState } from '../components/check-state'
import { sendMessage } from '../lib/messaging/messages'
import { type CheckOutcome, checkOutcomeSchema, type Target } from '../lib/messaging/protocol'
import type { CheckOptions } from './use-check'

/** What a check came to, and where its draft stands, if there is one. */
export interface Answer {
  readonly state: CheckState
  readonly target?: Target
}

/** Checks the draft of the active tab. Never rejects: whatever goes wrong is a `failed` state. */
export async function requestCheck(options: CheckOptions): Promise<Answer> {
  try {
    const tabId = await activeTabId()
    if (tabId === undefined) return { state: { status: 'failed', reason: 'no-tab' } }
    return answerFor(checkOutcomeSchema.parse(await sendMessage('check', { tabId, ...options })))
  } catch (error) {
    return { state: { status: 'failed', reason: 'check', detail: describe(error) } }
  }
}

/** The tab whose toolbar button opened the popup; `undefined` in a window without tabs. */
export async function activeTabId(): Promise<number | undefined> {
  return (await activeTab())?.id
}

/** That tab; its address is known while `activeTab` lasts. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

function answerFor(outcome: CheckOutcome): Answer {
  switch (outcome.status) {
    case 'done':
      return {
        state: { status: 'done', report: outcome.report },
        target: outcome.target,
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
