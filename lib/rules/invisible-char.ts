import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Zero-width characters, direction marks, soft hyphens, byte-order marks and control characters. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu
/** Where a character could not be read when a file was converted. */
const BROKEN = /\ufffd+/gu
const NO_BREAK_SPACE = /(?<=\p{Script=Han})\u00a0+(?=\p{Script=Han})/gu

export default defineRule({
  id: 'invisible-char',
  meta: {
    title: '不可见字符',
    category: 'residue',
    rationale: '从网页粘贴带来的零宽字符、控制符看不见，却会使查找、排版和打印出错。',
    basis: [{ source: '惯例', clause: '定稿不得留有不可见字符' }],
    severity: 'warning',
    fixable: 'safe',
    messages: {
      invisible: '此处有看不见的字符（{codes}），应删去。',
      space: '此处是不间断空格，汉字之间不需要。',
      broken: '此处有无法识别的字符，原字已丢失。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '认真⟦\u200b⟧落实。', good: '认真落实。', messageId: 'invisible' },
    { bad: '⟦\ufeff⟧秋收工作总结', good: '秋收工作总结', messageId: 'invisible' },
    { bad: '认真⟦\u00a0⟧落实。', good: '认真落实。', messageId: 'space' },
    { bad: '全镇⟦\ufffd⟧产粮食。', messageId: 'broken' },
  ],
  allows: ['认真落实。\t一、\r\n二、', '产量 100\u00a0吨', '👨\u200d👩\u200d👧 𠮷'],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(INVISIBLE)) {
      const start = match.index
      if (isJoiner(draft.text, start, match[0])) continue
      const codes = [...new Set(match[0])]
        .map(
          (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        )
        .join('、')
      const suggestions = [{ text: '', safe: true }]
      const end = start + match[0].length
      report({ start, end, messageId: 'invisible', data: { codes }, suggestions })
    }
    for (const match of draft.text.matchAll(NO_BREAK_SPACE)) {
      const end = match.index + match[0].length
      const suggestions = [{ text: '', safe: true }]
      report({ start: match.index, end, messageId: 'space', suggestions })
    }
    for (const match of draft.text.matchAll(BROKEN)) {
      report({ start: match.index, end: match.index + match[0].length, messageId: 'broken' })
    }
  },
})

/** A zero-width joiner holds emoji together. */
function isJoiner(text: string, start: number, run: string): boolean {
  return (
    run === '\u200d' &&
    /\p{Extended_Pictographic}\ufe0f?$/u.test(text.slice(Math.max(0, start - 3), start))
  )
}
