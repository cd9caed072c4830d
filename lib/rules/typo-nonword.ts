import { z } from 'zod'
import { defineRule } from '../core/rule'
import { nonwords } from '../data/typos'
import { findTypos } from '../data/typos/find-typos'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(nonwords, (typo) => typo.wrong)

export default defineRule({
  id: 'typo-nonword',
  meta: {
    title: '错别字（不成词）',
    category: 'spelling',
    rationale: '形近、音近的错字不成词，最容易被一眼看出，也最损公文的严肃性。',
    basis: [{ source: '现代汉语通用词形', clause: '编者整理的错字表' }],
    severity: 'warning',
    fixable: 'safe',
    needs: 'tokens',
    messages: { typo: '“{quote}”应为“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '认真⟦布署⟧各项工作。', good: '认真部署各项工作。', messageId: 'typo' },
    { bad: '进一步⟦贯澈⟧落实会议精神。', good: '进一步贯彻落实会议精神。', messageId: 'typo' },
    { bad: '𠮷林村要⟦按排⟧专人值守。', good: '𠮷林村要安排专人值守。', messageId: 'typo' },
    { bad: '实现民族⟦伟大复新⟧。', good: '实现民族伟大复兴。', messageId: 'typo' },
  ],
  allows: [
    '公布署名文章',
    '预防犯罪、学习贯彻',
    '完善长效机制',
    '垃圾按排放量收费',
    '出现像样的成绩',
    '把“布署”改为“部署”',
  ],
  check({ draft, report }) {
    for (const { typo, range } of findTypos(draft, index)) {
      report({
        ...range,
        messageId: 'typo',
        data: { right: typo.right },
        entry: typo.id,
        suggestions: [{ text: typo.right, safe: typo.severity !== 'info' }],
        ...(typo.severity && { severity: typo.severity }),
      })
    }
  },
})
