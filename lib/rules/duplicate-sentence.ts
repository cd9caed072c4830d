import { z } from 'zod'
import type { Sentence } from '../core/draft'
import { defineRule } from '../core/rule'
import { gistOf } from '../text/sentences'

/** 牵头单位：… and the like recur under every measure. */
const LABELLED = /^(?:牵头|责任|配合|完成|整改|协办|主办|承办|附件)/u

/** A sentence of so many characters is not written twice in a row, even where it may recur. */
const SHORTEST_COPY = 6

export default defineRule({
  id: 'duplicate-sentence',
  meta: {
    title: '句子重复',
    category: 'repetition',
    rationale: '同一句话在文中出现两次，多是从旧稿粘贴时没有察觉。',
    basis: [{ source: '惯例', clause: '校对常规' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: {
      sentence: '这句话前文已经出现过（第{line}行），疑为重复粘贴。',
      next: '同一句话接连写了两遍。',
    },
  },
  options: z.strictObject({
    minimum: z.int().min(8).default(20).describe('短于这个字数的句子允许重复（标点和数字不计）'),
  }),
  examples: [
    {
      bad: '各村要按照属地管理原则，逐户排查用火用电安全隐患。\n⟦各村要按照属地管理原则，逐户排查用火用电安全隐患。⟧\n排查结果及时上报。',
      good: '各村要按照属地管理原则，逐户排查用火用电安全隐患。\n\n排查结果及时上报。',
      messageId: 'sentence',
    },
    {
      bad: '各村要按照属地管理原则，逐户排查用火用电隐患30处。做好记录。⟦各村要按照属地管理原则,逐户排查用火用电隐患20处。⟧及时上报。',
      good: '各村要按照属地管理原则，逐户排查用火用电隐患30处。做好记录。及时上报。',
      messageId: 'sentence',
    },
    {
      bad: '评选“粮食安全先进村”16个。⟦评选“粮食安全先进村”16个。⟧',
      good: '评选“粮食安全先进村”16个。',
      messageId: 'next',
    },
  ],
  allows: [
    '要高度重视。\n要高度重视。',
    '快来吧！快来吧！他一遍遍地喊。',
    '各村要按照属地管理原则排查隐患。\n各镇要按照属地管理原则，逐户排查安全隐患。',
    '（一）坚持以人民为中心，持续深化改革创新和开放发展工作\n内容。\n（一）坚持以人民为中心，持续深化改革创新和开放发展工作',
    '牵头单位：县农业农村局、县水利局、县自然资源局、县发展改革局。\n牵头单位：县农业农村局、县水利局、县自然资源局、县发展改革局。',
  ],
  check({ draft, options, report }) {
    let whole: ReadonlySet<string> | undefined
    const first = new Map<string, number>()
    let before: Sentence | undefined
    for (const sentence of draft.sentences) {
      const { start, end, gist } = sentence
      const isNext = before !== undefined && isCopy(draft.text, before, sentence)
      before = sentence
      if (isNext && gist.length < options.minimum) {
        report({ start, end, messageId: 'next', suggestions: [{ text: '', safe: false }] })
        continue
      }
      if (gist.length < options.minimum || LABELLED.test(gist)) continue
      const known = first.get(gist)
      if (known === undefined) {
        first.set(gist, start)
        continue
      }
      const line = draft.lineAt(start)
      if (line.isTabular || !isProse(line.text)) continue
      // A paragraph that recurs as a whole is told once, by its own rule.
      whole ??= paragraphsTwice(draft.lines.map((line) => line.text))
      if (whole.has(gistOf(line.text)) && gistOf(line.text) !== gist) continue
      report({
        start,
        end,
        messageId: 'sentence',
        data: { line: draft.lineAt(known).index + 1 },
        suggestions: [{ text: '', safe: false }],
      })
    }
  },
})

/** Whether a sentence stands right behind another of the same words and figures. Exclamations are repeated on purpose. */
function isCopy(text: string, one: Sentence, other: Sentence): boolean {
  return (
    one.end === other.start &&
    one.gist === other.gist &&
    one.gist.length >= SHORTEST_COPY &&
    text.slice(one.start, one.end) === text.slice(other.start, other.end) &&
    !/[！!？?]/u.test(text.charAt(other.end - 1))
  )
}

function paragraphsTwice(lines: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const line of lines) {
    const gist = gistOf(line)
    if (seen.has(gist)) twice.add(gist)
    seen.add(gist)
  }
  return twice
}

/** Headings recur, in a table of contents for one; they are short and end without a mark. */
function isProse(line: string): boolean {
  return line.length >= 50 || /[。！？!?”]$/u.test(line)
}
