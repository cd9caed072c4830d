import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { pairedMarks } from '../text/paired-marks'

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
  '(': '（',
  ')': '）',
}
const HAN = /[\u4e00-\u9fff]/u
const CHINESE_BEFORE = /[\u4e00-\u9fff”’》）〉%％℃℉]/u
const CHINESE_AFTER = /[\u4e00-\u9fff“‘《（〈]/u
const MARKS = /[,;:!?.][ \u3000]*/gu

export default defineRule({
  id: 'halfwidth-punctuation',
  meta: {
    title: '半角标点',
    category: 'punctuation',
    rationale: '中文正文用全角标点；半角标点多是从网页或系统导出时带来的，字距不齐。',
    basis: [{ source: '惯例', clause: '汉字行文用全角标点' }],
    severity: 'warning',
    fixable: 'safe',
    messages: {
      mark: '中文正文中的“{quote}”应为全角“{wide}”。',
      bracket: '括住中文的“{quote}”应为全角“{wide}”。',
    },
  },
  options: z.strictObject({
    marks: z.string().default(',;:!?.()').describe('要报告的半角标点'),
  }),
  examples: [
    { bad: '秋收顺利⟦,⟧农户满意。', good: '秋收顺利，农户满意。', messageId: 'mark' },
    { bad: '报告如下⟦:⟧\n一、做法', good: '报告如下：\n一、做法', messageId: 'mark' },
    { bad: '开展检查12次⟦, ⟧整改到位。', good: '开展检查12次，整改到位。', messageId: 'mark' },
    { bad: '粮食安全⟦.⟧\n要抓好。', good: '粮食安全。\n要抓好。', messageId: 'mark' },
    {
      bad: '青禾县⟦(⟧含开发区）已完成。',
      good: '青禾县（含开发区）已完成。',
      messageId: 'bracket',
    },
  ],
  allows: [
    '播种面积1,234.5亩，时间为12:30，比例3:1。',
    '见https://example.com/a,b:c?d=文 页面，邮箱a.b@example.com。',
    '国内生产总值(GDP)增长5.2%。',
    '1.组织抢收\n2.检修农机\n一.主要做法',
    'Hello, world! Is it OK? (yes)',
    '水稻等...已收',
    '(1)组织抢收',
    '使用Node.js和v2.0版',
    '姓名\t单位,电话',
    '附表.xlsx、说明.docx',
  ],
  check({ draft, options, report }) {
    const { text } = draft
    for (const match of text.matchAll(MARKS)) {
      const mark = match[0][0] as string
      const start = match.index
      if (!options.marks.includes(mark) || !isChineseMark(draft, mark, start)) continue
      const isBeforeText = CHINESE_AFTER.test(text[start + match[0].length] ?? '')
      const end = isBeforeText ? start + match[0].length : start + 1
      const wide = WIDE[mark] as string
      report({
        start,
        end,
        messageId: 'mark',
        data: { quote: mark, wide },
        suggestions: [{ text: wide, safe: true }],
      })
    }
    for (const { open, close } of pairedMarks(draft).pairs) {
      const isMixed = (open.mark === '(') !== (close.mark === ')')
      if (!/[（(]/u.test(open.mark)) continue
      if (!isMixed && !(open.mark === '(' && HAN.test(text.slice(open.end, close.start)))) continue
      for (const mark of [open, close]) {
        const wide = WIDE[mark.mark]
        if (wide === undefined || !options.marks.includes(mark.mark)) continue
        const suggestions = [{ text: wide, safe: true }]
        report({
          start: mark.start,
          end: mark.end,
          messageId: 'bracket',
          data: { wide },
          suggestions,
        })
      }
    }
  },
})

/** Whether the mark at `start` stands beside Chinese text and not in a figure, a time, a file name or a heading. */
function isChineseMark(draft: Draft, mark: string, start: number): boolean {
  const { text } = draft
  const rest = text.slice(start + 1, start + 4)
  const after = rest.trimStart()[0] ?? '\n'
  const back = text.slice(Math.max(0, start - 3), start)
  const before = back.includes('\n') ? back.at(-1) : back.trimEnd().at(-1)
  if (before === undefined) return false
  // Most marks of this kind part digits: nothing more is asked of them.
  if (!CHINESE_BEFORE.test(before) && (mark === '.' || !CHINESE_AFTER.test(after))) return false
  if (draft.isProtected(start) || draft.lineAt(start).isTabular) return false
  if (mark === '.') {
    // A full stop only: 一. begins a heading, ... leaves out, and a dot before a letter is a file's.
    return (
      HAN.test(before) &&
      (CHINESE_AFTER.test(after) || after === '\n' || /^\s/u.test(rest)) &&
      !/[.A-Za-z\d]/u.test(after) &&
      !/(?:^|\n)\s*[一二三四五六七八九十]{1,3}$/u.test(text.slice(Math.max(0, start - 8), start))
    )
  }
  if (CHINESE_BEFORE.test(before)) return true
  return CHINESE_AFTER.test(after) && !/[\s(（]/u.test(before) && !isOrdinal(draft, start)
}

/** 1, at the front of a line numbers it. */
function isOrdinal(draft: Draft, start: number): boolean {
  return /^\s*\d{1,2}$/u.test(draft.text.slice(draft.lineAt(start).start, start).slice(-6))
}
