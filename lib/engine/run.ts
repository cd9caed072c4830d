import type { ConfiguredRule } from '../core/configured-rule'
import type { Draft } from '../core/draft'
import { runRule } from '../core/lint'
import { documentTypes, rolesOf } from '../data/document-types'
import { configureRules, isShown } from '../presets'
import { rules } from '../rules'
import { recogniseType } from '../text/document-type'
import { createDraft, type DraftOptions } from '../text/draft'
import type { Segmenter } from '../text/segmenter'
import type { Speller } from '../text/speller'
import { breather } from './breather'
import type { CheckInput } from './check-input'
import { drawOutline } from './draw-outline'
import { FindingCollector } from './finding-collector'
import { ownTypes, withOwnPack } from './own-pack'
import type { CheckReport, Notice } from './report'
import { forFormat } from './text-format'

/** Longer texts are checked as far as this, in UTF-16 units, and the report says so. */
export const MAX_TEXT = 2_000_000

/** One check of one text: its rules in two rounds, and the report of what they found so far. */
export class Run {
  private readonly text: string
  private readonly types
  private readonly configured: readonly ConfiguredRule[]
  private readonly collector: FindingCollector
  private readonly notices: Notice[] = []
  /** Rules that lacked a part which did not load, by the notice that says so. */
  private readonly skipped = { 'no-segmenter': [] as string[], 'no-speller': [] as string[] }
  private readonly isAborted: () => Promise<boolean>
  private readonly draftOptions: DraftOptions
  private readonly draft: Draft

  constructor(
    private readonly input: CheckInput,
    signal: AbortSignal | undefined,
  ) {
    const { settings, coverage } = input
    this.text = input.text.slice(0, MAX_TEXT)
    this.types = [...ownTypes(settings.ownPack), ...documentTypes]
    this.collector = new FindingCollector(
      this.text,
      settings.ignored.map(({ key }) => key),
    )
    this.isAborted = breather(signal)
    this.draftOptions = { typeOf: (title) => this.typeOf(title), rolesOf }
    this.draft = createDraft(this.text, this.draftOptions)
    const choices = forFormat(withOwnPack(settings), input.format)
    const configured = configureRules(rules, settings.preset, choices)
    const silenced = coverage === 'full' ? [] : configured.filter(isDocumentLevel)
    this.configured = configured.filter((one) => !silenced.includes(one))
    if (silenced.length > 0) {
      this.notices.push({ kind: 'partial-coverage', rules: silenced.map(({ rule }) => rule.id) })
    }
    if (this.text.length < input.text.length) {
      const notice = { checked: this.text.length, total: input.text.length }
      this.notices.push({ kind: 'truncated', ...notice })
    }
  }

  /** Runs the rules that need no words. `false` when the check was aborted. */
  wordless(): Promise<boolean> {
    return this.round((one) => one.rule.meta.needs === undefined)
  }

  /** Runs the rules that need words; without a segmenter those that ask for one are named in the report. */
  wordy(segmenter: Segmenter | undefined): Promise<boolean> {
    this.draftOptions.segmenter = segmenter
    return this.round((one) => one.rule.meta.needs === 'tokens')
  }

  /** Runs the rules that ask the speller; without one they are named in the report. */
  spelled(speller: Speller | undefined): Promise<boolean> {
    this.draftOptions.speller = speller
    return this.round((one) => one.rule.meta.needs === 'speller')
  }

  /** What has been found so far. `complete` says that no round is to come. */
  async report(complete: boolean): Promise<CheckReport> {
    const { text, coverage, source, settings, documentType } = this.input
    const type = this.types.find(({ id }) => id === this.draft.documentType)
    const lists = await this.collector.report((severity) => isShown(settings.preset, severity))
    return {
      characters: text.length,
      coverage,
      source,
      ...(this.draft.title && { title: this.draft.title.text }),
      ...(type && {
        documentType: { id: type.id, title: type.title, chosen: documentType !== undefined },
      }),
      ...lists,
      outline: drawOutline(this.draft, [...lists.findings, ...lists.ignored], settings.ownPack),
      notices: [...this.notices, ...this.skippedNotices(), ...this.collector.notices()],
      complete,
    }
  }

  private skippedNotices(): Notice[] {
    return (['no-segmenter', 'no-speller'] as const)
      .map((kind) => ({ kind, rules: this.skipped[kind] }))
      .filter(({ rules }) => rules.length > 0)
  }

  private async round(isIn: (one: ConfiguredRule) => boolean): Promise<boolean> {
    for (const one of this.configured.filter(isIn)) {
      if (await this.isAborted()) return false
      const result = runRule(this.draft, one)
      if (result.status === 'ran') this.collector.add(one.rule, result.findings)
      else if (result.status !== 'failed') this.skipped[result.status].push(one.rule.id)
      else {
        console.error(`${one.rule.id} failed`, result.error)
        this.notices.push({ kind: 'rule-failed', ruleId: one.rule.id })
      }
    }
    return true
  }

  private typeOf(title: string | undefined): string | undefined {
    return this.input.documentType ?? recogniseType(this.types, title)
  }
}

function isDocumentLevel({ rule }: ConfiguredRule): boolean {
  return rule.meta.scope === 'document'
}
