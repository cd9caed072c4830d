import { z } from 'zod'
import { defineRule } from '../core/rule'
import { maskedWords } from '../data/masked-words'

/** No row matches a text without one of these: a cheap look before thirty patterns. None begins with a character. */
const SIGN =
  /[XxＸ×*＊Zz][\p{Script=Han}XxＸ×*＊Zz（]|[A-Za-z]{2}\p{Script=Han}|(?<=\p{Script=Han})[a-z]{2}/u

export default defineRule({
  id: 'masked-word',
  meta: {
    title: '改写躲避过滤的词',
    category: 'placeholder',
    rationale: '网站为躲避过滤把“党”“政治”等改成字母或星号，照发即是政治性差错。',
    basis: [{ source: '惯例', clause: '重要称谓须写全称或规范简称' }],
    severity: 'error',
    fixable: 'suggest',
    messages: { masked: '“{quote}”是改写过的词，应为“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '维护⟦X中央⟧权威。', good: '维护党中央权威。', messageId: 'masked' },
    { bad: '提高⟦ZZ站位⟧，扛牢责任。', good: '提高政治站位，扛牢责任。', messageId: 'masked' },
    {
      bad: '学习⟦***总书记⟧重要讲话精神。',
      good: '学习习近平总书记重要讲话精神。',
      messageId: 'masked',
    },
    { bad: '开展⟦主题X日⟧活动。', good: '开展主题党日活动。', messageId: 'masked' },
    { bad: '学习贯彻⟦X的⟧二十大精神。', good: '学习贯彻党的二十大精神。', messageId: 'masked' },
    { bad: '召开⟦x员⟧大会。', good: '召开党员大会。', messageId: 'masked' },
  ],
  allows: [
    'X光片、X射线，X组织样本。',
    'XX县委、X市委书记',
    '建设ZZ型节点，DZZ站位图',
    '***同志主持会议。',
    '见https://example.com/X中央 页面',
  ],
  check({ draft, report }) {
    if (!SIGN.test(draft.text)) return
    for (const { id, pattern, right } of maskedWords) {
      for (const match of draft.text.matchAll(pattern)) {
        if (draft.isProtected(match.index)) continue
        const text = right.replace('$1', match[1] ?? '')
        report({
          start: match.index,
          end: match.index + match[0].length,
          messageId: 'masked',
          data: { right: text },
          entry: id,
          suggestions: [{ text, safe: false }],
        })
      }
    }
  },
})
