import { z } from 'zod'
import { defineRule } from '../core/rule'
import { findEmphasis } from '../data/units/find-emphasis'

const HEADING = /^[ \u3000]{0,3}#{1,6}[ \u3000]+(?=\S)/gmu
const BULLET = /^[ \u3000]{0,4}[-*+][ \u3000]+(?=[\p{Script=Han}“《（])/gmu
const QUOTE = /^[ \u3000]{0,3}>[ \u3000]+(?=\S)/gmu
const RULE = /^[ \u3000]{0,3}(?:-{3,}|\*{3,}|={3,})[ \u3000]*$/gmu
const FENCE = /^[ \u3000]{0,3}```[a-z]{0,12}[ \u3000]*$/gmu
const SEPARATOR = /^\|?(?:[ ]{0,3}:?-{3,}:?[ ]{0,3}\|){1,20}(?:[ ]{0,3}:?-{3,}:?)?[ ]{0,3}$/gmu
/** **一、提高认识**: a heading of a chat answer. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、])/u
const LINK = /\[([^[\]\n]{1,60})\]\((?:https?:\/\/|\/|#)[^()\s]{0,200}\)/gu

export default defineRule({
  id: 'markdown-residue',
  meta: {
    title: 'Markdown 标记残留',
    category: 'residue',
    rationale: '从聊天窗口或笔记软件复制的稿子带着 # 和 **，公文里应为纯文字。',
    basis: [{ source: '惯例', clause: '定稿不得留有排版标记' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: {
      bold: '“**”是 Markdown 的加粗标记，应去掉。',
      heading: '“#”是 Markdown 的标题标记，应去掉。',
      line: '“{quote}”是 Markdown 的列表、引用或分隔标记，应去掉。',
      link: '这是 Markdown 的链接写法，应只留文字。',
    },
  },
  options: z.strictObject({
    emphases: z.int().min(1).default(2).describe('有几处加粗符号才算残留'),
  }),
  examples: [
    { bad: '⟦**一、提高认识**⟧\n压实责任。', good: '一、提高认识\n压实责任。', messageId: 'bold' },
    { bad: '⟦## ⟧主要做法\n压实责任。', good: '主要做法\n压实责任。', messageId: 'heading' },
    { bad: '主要做法：\n⟦- ⟧压实责任', good: '主要做法：\n压实责任', messageId: 'line' },
    { bad: '主要做法。\n⟦---⟧\n下一步。', good: '主要做法。\n\n下一步。', messageId: 'line' },
    { bad: '见⟦[工作要点](https://example.com/a)⟧。', good: '见工作要点。', messageId: 'link' },
  ],
  allows: [
    '**粗体**',
    '这一点**非常重要**，请注意。',
    '在**县**镇召开现场会。',
    '*注：数据来自统计月报。',
    '##paidbegin##（二）强化培训。',
    '减产-5%，比重> 3成',
    '——青禾县人民政府',
    '第一部分\n****\n第二部分',
    '发挥“互联网+ 农业”优势。',
  ],
  check({ draft, options, report }) {
    const { text } = draft
    const emphases = [...findEmphasis(text)].filter(({ inner }) => /\p{Script=Han}/u.test(inner))
    for (const { start, end, inner } of emphases) {
      const isMeant = emphases.length < options.emphases && !NUMBERED.test(inner)
      if (isMeant || draft.isProtected(start)) continue
      report({ start, end, messageId: 'bold', suggestions: [{ text: inner, safe: false }] })
    }
    for (const [pattern, messageId] of LINES) {
      for (const match of text.matchAll(pattern)) {
        // Four stars in a row part two sections or hide a name; three are Markdown.
        if (draft.isProtected(match.index) || /^\s*\*{4,}/u.test(match[0])) continue
        const suggestions = [{ text: '', safe: false }]
        report({ start: match.index, end: match.index + match[0].length, messageId, suggestions })
      }
    }
    for (const match of text.matchAll(LINK)) {
      const suggestions = [{ text: match[1] as string, safe: false }]
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: 'link',
        suggestions,
      })
    }
  },
})

const LINES = [
  [HEADING, 'heading'],
  [BULLET, 'line'],
  [QUOTE, 'line'],
  [RULE, 'line'],
  [FENCE, 'line'],
  [SEPARATOR, 'line'],
] as const
