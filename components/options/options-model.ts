import type { RuleSheet } from '../../lib/engine/rule-sheet'
import type { Policy } from '../../lib/settings/policy'
import type { Settings } from '../../lib/settings/schema'
import type { Unreadable } from '../../lib/settings/store'
import type { PackVerdict, WordPack } from '../../lib/settings/word-pack'
import type { DocumentTypeSummary } from '../check-state'

/** The parts of the options page, in the order of its menu; the names are also its addresses (`#packs`). */
export const sections = ['rules', 'packs', 'types', 'names', 'sites', 'ignored', 'backup'] as const
export type Section = (typeof sections)[number]

/** What the options page shows. */
export interface OptionsState {
  /** The user's own choices, without the policy. */
  readonly own: Settings
  readonly policy: Policy
  /** Parts of the policy that could not be read. */
  readonly policyFaults: readonly string[]
  readonly sheets: readonly RuleSheet[]
  readonly documentTypes: readonly DocumentTypeSummary[]
  /** Sites that are checked as the user writes, as match patterns. */
  readonly liveSites: readonly string[]
  /** Earlier settings that could not be read. */
  readonly unreadable: Unreadable | undefined
}

/** What the options page does. */
export interface OptionsActions {
  /** Changes the user's settings. With `told`, says so and offers to undo it. `false` when nothing was saved. */
  readonly change: (update: (settings: Settings) => Settings, told?: string) => Promise<boolean>
  readonly tryPack: (pack: WordPack) => Promise<PackVerdict>
  readonly setLive: (site: string, live: boolean) => void
  /** Gives a text to the user as a file. */
  readonly save: (name: string, text: string) => void
  readonly forgetUnreadable: () => void
}

export interface SectionProps {
  readonly state: OptionsState
  readonly actions: OptionsActions
}
