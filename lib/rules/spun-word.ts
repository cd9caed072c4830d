import { z } from 'zod'
import { overlaps, type Range } from '../core/range'
import { defineRule } from '../core/rule'
import { findReplacements } from '../data/find-replacements'
import { spunWords } from '../data/spun-words'
import { findSpunWords } from '../data/spun-words/find-spun'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(spunWords, (word) => word.wrong)

export default defineRule({
  id: 'spun-word',
  meta: {
    title: '洗稿改词',
    category: 'residue',
    rationale: '材料网站用近义词替换来逃避查重，“森林掩盖率”“乐观引导”读来不知所云。',
    basis: [{ source: '惯例', clause: '用词须合固定搭配' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { spun: '“{quote}”搭配不当，疑为洗稿改词，应为“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '森林⟦掩盖率⟧逐年提高。', good: '森林覆盖率逐年提高。', messageId: 'spun' },
    { bad: '⟦乐观⟧引导农户参与。', good: '积极引导农户参与。', messageId: 'spun' },
    { bad: '致力于农业⟦进展⟧。', good: '致力于农业发展。', messageId: 'spun' },
    { bad: '⟦仔细贯彻⟧会议部署。', good: '认真贯彻会议部署。', messageId: 'spun' },
    { bad: '紧紧⟦缠绕⟧农业增效抓落实。', good: '紧紧围绕农业增效抓落实。', messageId: 'spun' },
    { bad: '不断⟦晋升⟧防灾减灾能力。', good: '不断提高防灾减灾能力。', messageId: 'spun' },
    { bad: '压实安全⟦出产⟧责任。', good: '压实安全生产责任。', messageId: 'spun' },
    {
      bad: '在充分⟦遵从⟧意愿的基础上推进。',
      good: '在充分尊重意愿的基础上推进。',
      messageId: 'spun',
    },
  ],
  allows: [
    '工作取得积极进展，产业项目进展顺利。',
    '形势不容乐观，保持乐观心态',
    '开展环境整治，高质量开展业务培训',
    '科技进步服务农业',
    '开展经济责任审计、开展战略合作',
    '深化基层治理改革，深化企业开办服务',
    '唯有创新才能发展',
    '藤蔓缠绕在树上，晋升职务、晋升职称，出产优质大米，遵从医嘱。',
    '“紧紧缠绕”应改为“紧紧围绕”。',
    '踊跃报名，踊跃参加；亲密无间；推开窗户。',
  ],
  check({ draft, report }) {
    const known: Range[] = []
    for (const { entry, range } of findReplacements(draft, index)) {
      known.push(range)
      report({
        ...range,
        messageId: 'spun',
        data: { right: entry.right },
        suggestions: [{ text: entry.right, safe: false }],
        entry: entry.id,
      })
    }
    for (const { right, surety, ...range } of findSpunWords(draft)) {
      if (known.some((other) => overlaps(other, range))) continue
      report({
        ...range,
        messageId: 'spun',
        data: { right },
        suggestions: [{ text: right, safe: false }],
        ...(surety === 'likely' && { severity: 'info' }),
      })
    }
  },
})
