import type { ConfiguredRule } from '../core/configured-rule'
import { runRule } from '../core/lint'
import { documentTypes, rolesOf } from '../data/document-types'
import { configureRules, isShown } from '../presets'
import { rules } from '../rules'
import type { Settings } from '../settings/schema'
import { recogniseType } from '../text/document-type'
import { createDraft } from '../text/draft'
import type { Segmenter } from '../text/segmenter'
import { breather } from './breather'
import { FindingCollector } from './finding-collector'
import { ownTypes, withOwnPack } from './own-pack'
import type { CheckReport, Notice } from './report'

/** Longer texts are checked as far as this, in UTF-16 units, and the report says so. */
export const MAX_TEXT = 2_000_000

export interface CheckInput {
  readonly text: string
  readonly coverage: CheckReport['coverage']
  /** Which adapter read the text. */
  readonly source: string
  readonly settings: Settings
  /** The user's choice; left out, the type is recognised from the title. */
  readonly documentType?: string | undefined
}

export interface CheckHooks {
  /** Aborted when a newer text takes this one's place. */
  readonly signal?: AbortSignal
  /** Hears the findings of the rules that need no words while the segmenter still loads. */
  readonly onProgress?: (report: CheckReport) => void
}

export interface Engine {
  /** Checks one text. `undefined` when the signal aborted it; rejects only on a fault of the engine. */
  check(input: CheckInput, hooks?: CheckHooks): Promise<CheckReport | undefined>
  /** Starts loading what a check will need; call it when the user's intent shows. */
  warmUp(): void
}

/**
 * Packs, segmenter and rules in one.
 * @param loadSegmenter called once, at the first need; after a failure again at the next check
 */
export function createEngine(loadSegmenter: () => Promise<Segmenter>): Engine {
  let loading: Promise<Segmenter | undefined> | undefined
  const segmenterOrNone = () => {
    loading ??= loadSegmenter().catch((error: unknown) => {
      console.error('the segmenter failed to load', error)
      loading = undefined
      return undefined
    })
    return loading
  }

  return {
    warmUp: () => void segmenterOrNone(),
    async check(input, { signal, onProgress } = {}) {
      const text = input.text.slice(0, MAX_TEXT)
      const { isPartial, runnable, silenced } = applicable(input)
      const notices: Notice[] = []
      if (isPartial && silenced.length > 0) {
        notices.push({ kind: 'partial-coverage', rules: silenced.map(({ rule }) => rule.id) })
      }
      if (text.length < input.text.length) {
        notices.push({ kind: 'truncated', checked: text.length, total: input.text.length })
      }
      const types = [...ownTypes(input.settings.ownPack), ...documentTypes]
      const typeOf = (title: string | undefined) =>
        input.documentType ?? recogniseType(types, title)
      const collector = new FindingCollector(text, input.settings.ignored)
      const rest = breather(signal)

      const run = async (configured: readonly ConfiguredRule[], segmenter?: Segmenter) => {
        const draft = createDraft(text, { typeOf, rolesOf, ...(segmenter && { segmenter }) })
        const skipped: string[] = []
        for (const one of configured) {
          if (await rest()) return undefined
          const result = runRule(draft, one)
          if (result.status === 'ran') collector.add(one.rule, result.findings)
          else if (result.status === 'no-segmenter') skipped.push(one.rule.id)
          else {
            console.error(`${one.rule.id} failed`, result.error)
            notices.push({ kind: 'rule-failed', ruleId: one.rule.id })
          }
        }
        if (skipped.length > 0) notices.push({ kind: 'no-segmenter', rules: skipped })
        return draft
      }

      const report = async (complete: boolean, typeId: string | undefined) => {
        const type = types.find(({ id }) => id === typeId)
        return {
          characters: input.text.length,
          coverage: input.coverage,
          source: input.source,
          ...(type && {
            documentType: {
              id: type.id,
              title: type.title,
              chosen: input.documentType !== undefined,
            },
          }),
          ...(await collector.report((severity) => isShown(input.settings.preset, severity))),
          notices: [...notices, ...collector.notices()],
          complete,
        } satisfies CheckReport
      }

      const segmenter = segmenterOrNone()
      const wordless = runnable.filter(({ rule }) => rule.meta.needs !== 'tokens')
      const draft = await run(wordless)
      if (!draft) return undefined
      onProgress?.(await report(false, draft.documentType))
      const wordy = runnable.filter(({ rule }) => rule.meta.needs === 'tokens')
      if (!(await run(wordy, await segmenter))) return undefined
      return report(true, draft.documentType)
    },
  }
}

/** The rules in force, and those that stay silent because only a part of the draft was read. */
function applicable({ coverage, settings }: CheckInput) {
  const configured = configureRules(
    rules,
    settings.preset,
    withOwnPack(settings.rules, settings.ownPack),
  )
  const isPartial = coverage !== 'full'
  const isSilenced = ({ rule }: ConfiguredRule) => isPartial && rule.meta.scope === 'document'
  return {
    isPartial,
    runnable: configured.filter((one) => !isSilenced(one)),
    silenced: configured.filter(isSilenced),
  }
}
