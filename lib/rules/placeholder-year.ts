import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'

const MASK = '[XxＸｘ×✕*＊○◯_＿]'
const YEAR = new RegExp(
  `(?<![\\dA-Za-z])(?:20\\d?${MASK}{1,2}(?:年度?|(?=\\s*[年度版—～，：》]|\\s*$))|20PC年|20\\s{1,4}年(?=度|\\s*月))|二[〇○零][一二三四五六七八九〇○]?[XxＸｘ×✕*＊]{1,2}年?`,
  'gmu',
)

export default defineRule({
  id: 'placeholder-year',
  meta: {
    title: '年份占位未替换',
    category: 'placeholder',
    rationale: '“20XX年”是模板的年份，定稿须写明是哪一年。',
    basis: [{ source: '惯例', clause: '定稿不得留有占位符' }],
    severity: 'error',
    fixable: 'suggest',
    messages: { year: '“{quote}”的年份没有填写完整。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '2025年工作总结\n⟦202X年⟧，全局上下团结一心。',
      good: '2025年工作总结\n2025年，全局上下团结一心。',
      messageId: 'year',
    },
    { bad: '⟦20XX年⟧工作要点', messageId: 'year' },
    { bad: '⟦20**年度⟧考核', messageId: 'year' },
    { bad: '⟦20PC年⟧意识形态工作', messageId: 'year' },
    { bad: '⟦二〇XX年⟧三月', messageId: 'year' },
  ],
  allows: [
    '二〇二四年',
    '2024年',
    '20×3=60',
    '第20号文件',
    '面积20*30米',
    '型号20X5',
    '种植石榴20xx亩',
  ],
  check({ draft, report }) {
    const year = onlyYear(draft)
    for (const match of draft.text.matchAll(YEAR)) {
      const start = match.index
      const end = start + match[0].length
      if (draft.isProtected(start) || draft.isInForm(start)) continue
      const tail = /年度?$/u.exec(match[0])?.[0]
      const fits = year !== undefined && tail !== undefined && match[0].startsWith('20')
      const suggestions = fits ? [{ text: `${year}${tail}`, safe: false }] : []
      report({ start, end, messageId: 'year', suggestions })
    }
  },
})

/** The year of the draft, where it names just one. */
function onlyYear(draft: Draft): string | undefined {
  const years = new Set(Array.from(draft.text.matchAll(/(?<!\d)20\d\d(?=年)/gu), ([year]) => year))
  return years.size === 1 ? [...years][0] : undefined
}
