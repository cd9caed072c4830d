import { readFileSync } from 'node:fs'
import type { Popup } from './popup.ts'

/** A draft with 40 placeholders in 12 groups. */
export const placeholderDraft = readFileSync('test/demo/placeholders.txt', 'utf8').trimEnd()

/** The groups that `fillTen` leaves open, as the popup names them: seven places. */
export const openGroups: readonly string[] = ['XX县', '纠纷*起']

/** The draft with every group filled but the two. */
export const partlyFilled = placeholderDraft
  .replaceAll('20XX', '2025')
  .replace(/XX(?!县)/g, '七')
  .replace(/(?<!纠纷)\*/g, '七')

/** Answers ten of the twelve questions of the open fill view and writes them; gives what the popup says of it. */
export async function fillTen(popup: Popup): Promise<string> {
  for (const [index, { label }] of (await popup.groups()).entries()) {
    if (!openGroups.includes(label)) await popup.fill(index, label.includes('年') ? '2025' : '七')
  }
  await popup.press('write')
  return popup.edited()
}
