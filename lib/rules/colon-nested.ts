import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'colon-nested',
  meta: {
    title: '一句两个冒号',
    category: 'punctuation',
    rationale: '冒号套冒号，读者分不清哪一个统领到哪里。',
    basis: [{ source: '惯例', clause: '一个句子里避免套用冒号' }],
    severity: 'info',
    fixable: false,
    preset: 'strict',
    messages: { nested: '同一句里已有一个冒号，此处宜改用逗号或另起一句。' },
  },
  options: z.strictObject({}),
  examples: [{ bad: '主要做法有：抓两头⟦：⟧抢收和抢烘。', messageId: 'nested' }],
  allows: [
    '主要做法有：抢收和抢烘。',
    '他说：“分两步：抢收、抢烘。”',
    '会议时间：9:00至11:30',
    '完善粮库制度：按季修订（牵头单位：县粮储局，责任单位：县农业农村局）',
    '联系人：王禾；电话：12345',
    '联系人：王禾 电话：12345',
  ],
  check({ draft, report }) {
    let clause = { start: -1, end: -1 }
    let colons = 0
    for (const match of draft.text.matchAll(/[：:]/gu)) {
      const start = match.index
      const sides = (draft.text[start - 1] ?? '') + (draft.text[start + 1] ?? '')
      if (/^\d\d$/u.test(sides) || draft.isProtected(start) || draft.isQuoted(start)) continue
      if (draft.isQuoted(start, 'quote')) continue
      if (/[（(][^（()）]{0,60}$/u.test(draft.text.slice(Math.max(0, start - 61), start))) continue
      if (start >= clause.end) {
        clause = draft.clauseAt(start)
        colons = 0
      }
      colons++
      // Labels of a form (联系人：… 电话：…) stand apart by spaces.
      if (colons !== 2 || /[ \t\u3000]/u.test(draft.text.slice(clause.start, start).trim()))
        continue
      report({ start, end: start + 1, messageId: 'nested' })
    }
  },
})
