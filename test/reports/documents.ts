import type { CheckReport } from '../../lib/engine/report'
import type { ReportContext, ReportDocument } from '../../lib/reports/report-document'
import { reportOn } from '../components/fixtures/report'
import { ruleFixtures } from '../components/fixtures/rules'

/** A document whose findings ⟦rule-id|quote⟧ marks. */
export function documentOf(
  marked: string,
  { name = '青禾县工作总结', ...changes }: Partial<CheckReport> & { name?: string } = {},
): ReportDocument & { readonly text: string } {
  const text = marked.replace(/⟦[^|]*\|([^⟧]*)⟧/gsu, '$1')
  return { name, text, report: { ...reportOn(marked), ...changes } }
}

export const context: ReportContext = { date: new Date(2026, 2, 5, 14, 7), rules: ruleFixtures }

/** Texts that a page, a table or a shell would take for its own, were they not told apart. */
export const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title><b>',
  '=HYPERLINK("http://e.example","点")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '＝1＋1',
  '\t=1',
  ' =1',
  'a,b;"c"\r\nd',
  '| a | ![x](http://e.example) `c` **d** &lt; #1 ~~e~~',
  '一\n二\n\n三',
  '\uD83D',
  '😀𠮷',
  '\0',
]
