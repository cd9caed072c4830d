import { z } from 'zod'
import { defineRule } from '../core/rule'
import { findReplacements } from '../data/find-replacements'
import { allowedPhrases, nonwords } from '../data/typos'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(nonwords, (typo) => typo.wrong)
const allowed = new PhraseIndex(allowedPhrases, (phrase) => phrase)

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
    { bad: '各村⟦末能⟧及时上报。', good: '各村未能及时上报。', messageId: 'typo' },
    { bad: '关系人民群众⟦福社⟧。', good: '关系人民群众福祉。', messageId: 'typo' },
  ],
  allows: [
    '公布署名文章',
    '预防犯罪、学习贯彻',
    '完善长效机制',
    '垃圾按排放量收费',
    '出现像样的成绩',
    '把“布署”改为“部署”',
    '周末按计划值班，年末未发生事故',
    '职工人数、负责入河排污口整治、融入大局、以色列人',
  ],
  check({ draft, report }) {
    for (const { entry: typo, range } of findReplacements(draft, index, { allowed })) {
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
