import { z } from 'zod'
import { defineRule } from '../core/rule'

/** 坚决说不, 可不: there the word ends what it belongs to. */
const NOT = /(?<=\p{Script=Han})(?<![说可岂绝就好要是行能会肯敢毫从])不(?=[，。；,;])/gu
/** Words that something must follow. */
const OPEN =
  /(?<=\p{Script=Han})(?:以及|从而|对于|关于|由于|予以|加以|并且|而且|不仅|尤其是|特别是|例如|因为|为了|切实|逐步|更加|较为|更为|尚未|仍未|亟待|有待|还需)(?=[。；;])/gu

export default defineRule({
  id: 'unfinished-clause',
  meta: {
    title: '话没有说完',
    category: 'readability',
    rationale: '“危害性认识不。”后面丢了字，多是删改时误删。',
    basis: [{ source: '惯例', clause: '语法常规' }],
    severity: 'warning',
    fixable: false,
    needs: 'tokens',
    messages: { open: '“{quote}”后面应当还有话，疑有漏字。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '对火灾危害性认识⟦不⟧，巡查流于形式。', messageId: 'open' },
    { bad: '对损毁农渠要尽快⟦予以⟧。', messageId: 'open' },
    { bad: '烘干能力不足的问题⟦有待⟧。', messageId: 'open' },
  ],
  allows: [
    '对不正之风坚决说不，绝不手软。',
    '好消息不断，成效明显，进展十分顺利。',
    '工作更进一步。',
    '问“去不？”答“不。”',
  ],
  check({ draft, report }) {
    for (const pattern of [NOT, OPEN]) {
      for (const match of draft.text.matchAll(pattern)) {
        const start = match.index
        const end = start + match[0].length
        if (draft.isQuoted(start) || draft.isProtected(start)) continue
        if (!draft.isOnWordBoundaries({ start, end })) continue
        report({ start, end, messageId: 'open' })
      }
    }
  },
})
