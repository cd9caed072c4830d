import { defineExtensionMessaging } from '@webext-core/messaging'
import type {
  ApplyOutcome,
  Edit,
  LocateOutcome,
  Mark,
  MarkOutcome,
  Place,
  WritingState,
} from '../editors/reading'
import type { RuleSheet } from '../engine/rule-sheet'
import type { PackVerdict, WordPack } from '../settings/word-pack'
import type { Catalogue } from './catalogue'
import type {
  ApplyRequest,
  CheckEnded,
  CheckOutcome,
  CheckProgress,
  CheckRequest,
  LocateRequest,
  MarkRequest,
  Target,
} from './protocol'
import type { CheckTextOutcome, CheckTextProgress, CheckTextRequest } from './text-check'

/**
 * Every message of the extension. Receivers parse what they get (see `protocol.ts`), except the content
 * script: its only sender is the extension itself, and zod would be most of its weight.
 */
interface Protocol {
  /** surface → background: read the tab's draft and check it. */
  check(request: CheckRequest): CheckOutcome
  /** surface → background: which rules and document types there are. */
  catalogue(): Catalogue
  /** options → background: the rules with their examples and forms. */
  ruleSheets(): readonly RuleSheet[]
  /** options → background: try a word pack on its own examples. */
  tryPack(pack: WordPack): PackVerdict
  /** background → surfaces: the findings so far. */
  checkProgress(progress: CheckProgress): void
  /** background → surfaces: how a check ended. */
  checkEnded(ended: CheckEnded): void
  /** background → side panel: the user has asked for it over a tab, which it may read now. */
  checkWanted(tabId: number): void
  /** surface → background: show a place of the draft. */
  locate(request: LocateRequest): LocateOutcome
  /** surface → background: replace places; one outcome per edit, in the same order. */
  apply(request: ApplyRequest): readonly ApplyOutcome[]
  /** surface → background: underline findings in the page. */
  showMarks(request: MarkRequest): MarkOutcome
  /** surface → background: take every mark away. */
  clearMarks(target: Target): void

  /** surface → background: stop checking a site (a match pattern) as the user writes. */
  stopLive(site: string): void
  /** live script → background: the draft of its tab has changed. `false`: the site is checked no more. */
  liveCheck(): boolean
  /** background → live scripts of a tab: stop watching. */
  frameStopLive(): void

  /** background → the frame with the draft, each as above. */
  frameLocate(place: Place): LocateOutcome
  frameApply(edits: readonly Edit[]): readonly ApplyOutcome[]
  frameShowMarks(marks: readonly Mark[]): MarkOutcome
  frameClearMarks(): void
  /** background → a frame: whether it may be written to now, and where. */
  frameWritingState(): WritingState

  /** surface → background: check a text that the surface holds. */
  checkText(request: CheckTextRequest): CheckTextOutcome
  /** background → surfaces: the findings of such a check so far. */
  checkTextProgress(progress: CheckTextProgress): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
