import type { z } from 'zod'
import type { Draft } from './draft'
import type { Basis, Category, Severity, Suggestion } from './finding'
import type { Range } from './range'

/** What a rule says about itself; docs, options forms and explanation cards are made from it. */
export interface RuleMeta<MessageId extends string = string> {
  readonly title: string
  readonly category: Category
  /** Why this matters to the reader of the report, in a sentence. */
  readonly rationale: string
  readonly basis: readonly [Basis, ...Basis[]]
  readonly severity: Severity
  /** `safe`: may be applied in bulk; `suggest`: offered one by one; `false`: only shown. */
  readonly fixable: 'safe' | 'suggest' | false
  /** Texts by id; `{name}` is filled from the report's `data`. */
  readonly messages: Readonly<Record<MessageId, string>>
  /**
   * A `document` rule judges the whole and stays silent unless the whole was read; a `sentence` rule judges a
   * sentence. Both stand beside the findings within their range. Default `text`.
   */
  readonly scope?: 'text' | 'sentence' | 'document'
  /** `tokens`: the rule asks for words and runs only once the segmenter is there; `speller`: it asks the speller. */
  readonly needs?: 'tokens' | 'speller'
  /** `strict`: too fussy for every day; on in the strict preset only, or where the user switches it on. */
  readonly preset?: 'strict'
  /** A covering rule marks text that has to go as a whole: findings inside its ranges are dropped. */
  readonly covers?: boolean
}

/** A fault with its expected place in ⟦⟧, and what the first suggestion makes of it. */
export interface Example<MessageId extends string = string> {
  readonly bad: string
  /** The text after the first suggestion; left out only when the rule suggests nothing here. */
  readonly good?: string
  readonly messageId: MessageId
  /** Options other than the defaults under which the example holds. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** What `check` hands to `report`. */
export interface Report<MessageId extends string = string> extends Range {
  readonly messageId: MessageId
  readonly data?: Readonly<Record<string, string | number>>
  readonly suggestions?: readonly Suggestion[]
  /** Overrides the rule's severity where a data row is graver or lighter than the rule. */
  readonly severity?: Severity
  /** Id of the data-pack entry that matched. */
  readonly entry?: string
  readonly basis?: readonly Basis[]
}

export interface RuleContext<Options, MessageId extends string> {
  readonly draft: Draft
  readonly options: Options
  report(report: Report<MessageId>): void
}

/** One check with an id. The file name of a rule is its id. */
export interface Rule<Schema extends z.ZodObject = z.ZodObject, MessageId extends string = string> {
  readonly id: string
  readonly meta: RuleMeta<MessageId>
  /** A strict object; `parse({})` gives the defaults. */
  readonly options: Schema
  readonly examples: readonly Example<MessageId>[]
  /** Texts in which the rule must stay silent; every false alarm ever found becomes one. */
  readonly allows: readonly [string, ...string[]]
  check(context: RuleContext<z.output<Schema>, MessageId>): void
}

/** Types a rule: a message id that `meta.messages` lacks, or a misspelt option, does not compile. */
export function defineRule<Schema extends z.ZodObject, const MessageId extends string>(
  rule: Rule<Schema, MessageId>,
): Rule<Schema, MessageId> {
  return rule
}
