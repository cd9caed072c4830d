import { z } from 'zod'
import { defineRule } from '../core/rule'
import { findReplacements } from '../data/find-replacements'
import { allowedPhrases, realwords } from '../data/typos'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(realwords, (typo) => typo.wrong)
const allowed = new PhraseIndex(allowedPhrases, (phrase) => phrase)

export default defineRule({
  id: 'typo-realword',
  meta: {
    title: '错别字（真词误用）',
    category: 'spelling',
    rationale: '写成了另一个词，拼写检查查不出来，读起来却是另一个意思。',
    basis: [{ source: '现代汉语用法', clause: '编者整理的误用表，须合上下文才报' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { misuse: '此处“{quote}”疑为“{right}”之误。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '出现不好的⟦苗条⟧时及时疏导。',
      good: '出现不好的苗头时及时疏导。',
      messageId: 'misuse',
    },
    { bad: '刊发正面⟦报到⟧。', good: '刊发正面报道。', messageId: 'misuse' },
    { bad: '提高政治⟦占位⟧。', good: '提高政治站位。', messageId: 'misuse' },
    { bad: '对计划进行⟦时时⟧调整。', good: '对计划进行适时调整。', messageId: 'misuse' },
  ],
  allows: [
    '身材苗条',
    '禾苗条件很好，没有不良倾向。',
    '新生报到',
    '占位性病变',
    '时时放心不下',
    '向导带路',
    '应急反应情况',
    '报名截止时间',
    '完善长效机制',
    '人民防空演练、疫情防空洞',
    '银行支付货款',
    '即时响应、如实反映',
    '检察机关监督检察人员',
    '法制工作委员会',
    '领到工资的干部',
    '充分尊重，由其自行决定',
  ],
  check({ draft, report }) {
    for (const { entry: typo, range } of findReplacements(draft, index, { allowed })) {
      report({
        ...range,
        messageId: 'misuse',
        data: { right: typo.right },
        entry: typo.id,
        suggestions: [{ text: typo.right, safe: false }],
        ...(typo.severity && { severity: typo.severity }),
      })
    }
  },
})
