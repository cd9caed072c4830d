import { useMemo } from 'react'
import { i18n } from '#i18n'
import { reportOf } from '../../components/check-state'
import { FailedState } from '../../components/failed-state'
import { FindingList } from '../../components/finding-list'
import { ReadingLine } from '../../components/reading-line'
import { verdictText } from '../../components/verdict-text'
import { summarise } from '../../surfaces/rule-summaries'
import { useCatalogue } from '../../surfaces/use-catalogue'
import { demoDraft } from './demo-draft'
import type { DemoCheck } from './use-demo-check'

const noOutcomes = new Map()

/** A draft that can be written in, and beside it what the check says of it. */
export function Demo({ state, editor, onInput, onLocate, onApply, onIgnore }: DemoCheck) {
  const { rules } = useCatalogue()
  const summaries = useMemo(
    () => new Map(summarise(rules, undefined, undefined).map((rule) => [rule.id, rule])),
    [rules],
  )
  const report = reportOf(state)
  return (
    <section className="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{i18n.t('onboarding.demo.title')}</h2>
      <p className="hint">{i18n.t('onboarding.demo.hint')}</p>
      <div className="columns">
        <Draft editor={editor} onInput={onInput} />
        <div className="answer">
          <p className="verdict-line" role="status">
            {verdictText(state, false)}
          </p>
          {report !== undefined && <ReadingLine report={report} isLast={false} />}
          {state.status === 'failed' && (
            <FailedState reason={state.reason} detail={state.detail} onRecheck={onInput} />
          )}
          {report !== undefined && report.findings.length > 0 && (
            <FindingList
              findings={report.findings}
              rules={summaries}
              outcomes={noOutcomes}
              onLocate={onLocate}
              onApply={onApply}
              onIgnore={onIgnore}
            />
          )}
        </div>
      </div>
    </section>
  )
}

/** React draws it once: what is in it afterwards is the user's. */
function Draft({ editor, onInput }: Pick<DemoCheck, 'editor' | 'onInput'>) {
  const paragraphs = useMemo(
    () =>
      demoDraft.map((text, index) => (
        <p key={text} data-kind={kindOf(text, index)}>
          {text}
        </p>
      )),
    [],
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rich-text editor is what is shown
    <div
      ref={editor}
      className="draft"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={i18n.t('onboarding.demo.editor')}
      lang="zh-CN"
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      onInput={onInput}
    >
      {paragraphs}
    </div>
  )
}

function kindOf(text: string, index: number): 'title' | 'heading' | 'paragraph' {
  if (index === 0) return 'title'
  return /^[一二三]、/u.test(text) ? 'heading' : 'paragraph'
}
