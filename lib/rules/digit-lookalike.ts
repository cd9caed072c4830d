import { z } from 'zod'
import { defineRule } from '../core/rule'

/** A figure in which a letter stands for a digit; what it counts tells it from a name. */
const FIGURE =
  /(?<![A-Za-z\d.\-#])(?!O2O)(?=[\dlOoI]{0,5}\d)(?=\d{0,5}[lOoI])[\dlOoI]{2,6}(?=(?:多|余)?[年月日个处户名人项次家起件万亿元亩吨%％场条册支所台套份批头只座间栋])/gu
const DIGITS: Readonly<Record<string, string>> = { l: '1', I: '1', O: '0', o: '0' }

export default defineRule({
  id: 'digit-lookalike',
  meta: {
    title: '数字里混入字母',
    category: 'figures',
    rationale: '扫描识别常把1认成l、把0认成O，看着一样，却查不到、算不了。',
    basis: [{ source: '惯例', clause: '数字用阿拉伯数字或汉字书写' }],
    severity: 'error',
    fixable: 'suggest',
    messages: { letter: '“{quote}”里混入了字母，应为“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '整治路段⟦l2⟧处。', good: '整治路段12处。', messageId: 'letter' },
    { bad: '⟦2O24⟧年发放补贴。', good: '2024年发放补贴。', messageId: 'letter' },
    { bad: '培训⟦1o5⟧人。', good: '培训105人。', messageId: 'letter' },
  ],
  allows: ['O2O项目，O型血3人，H2O含量，A10条，lO个。', '水量5l，编号I-20户，L2个。'],
  check({ draft, report }) {
    for (const { 0: quote, index: start } of draft.text.matchAll(FIGURE)) {
      if (draft.isProtected(start)) continue
      const right = quote.replace(/[lIOo]/gu, (letter) => DIGITS[letter] ?? letter)
      const suggestions = [{ text: right, safe: false }]
      report({
        start,
        end: start + quote.length,
        messageId: 'letter',
        data: { right },
        suggestions,
      })
    }
  },
})
