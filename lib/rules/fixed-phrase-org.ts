import { z } from 'zod'
import { defineRule } from '../core/rule'
import { findReplacements } from '../data/find-replacements'
import { orgSlips } from '../data/fixed-phrases'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(orgSlips, (slip) => slip.wrong)

export default defineRule({
  id: 'fixed-phrase-org',
  meta: {
    title: '机关名称简略不当',
    category: 'terms',
    rationale: '“省市委”“区委政府”把两个机关并成一个，指代不清，也不庄重。',
    basis: [{ source: '惯例', clause: '并列机关逐一写出' }],
    severity: 'info',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { organ: '机关名称不宜这样省略，宜写“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '落实⟦区委政府⟧的部署。', good: '落实区委、区政府的部署。', messageId: 'organ' },
    { bad: '按照⟦省市委⟧要求抓好整改。', good: '按照省委、市委要求抓好整改。', messageId: 'organ' },
    { bad: '召开⟦理论中心组⟧学习会。', good: '召开理论学习中心组学习会。', messageId: 'organ' },
  ],
  allows: [
    '落实区委、区政府的部署。',
    '全省市委书记会议',
    '市委政府研究室，党委理论学习中心组',
    '贯彻党中央和省委、市委要求',
  ],
  check({ draft, report }) {
    for (const { entry, range } of findReplacements(draft, index)) {
      report({
        ...range,
        messageId: 'organ',
        data: { right: entry.right },
        suggestions: [{ text: entry.right, safe: false }],
        entry: entry.id,
      })
    }
  },
})
