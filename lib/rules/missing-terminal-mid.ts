import { z } from 'zod'
import { defineRule } from '../core/rule'

const PATTERN =
  /(?<=(?:良好|坚强|有力|坚实|浓厚|强大|扎实|和谐)的[\u4e00-\u9fff]{0,8})(环境|保障|氛围|基础|支撑|保证|局面|根基)((?:进一步)?(?:加强|强化|抓好|推进|落实|完善|健全|坚持|做好|加大|深化|严格))(?!的)(?=[\u4e00-\u9fff]{4})/gu

export default defineRule({
  id: 'missing-terminal-mid',
  meta: {
    title: '两句之间缺句号',
    category: 'punctuation',
    rationale: '两句话连成一句，读者要回头重读才断得开。',
    basis: [{ source: '惯例', clause: '句子末尾用句末点号' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { missing: '“{noun}”与“{verb}”之间像是缺了句号。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '为秋收营造良好的舆论⟦环境加强⟧农机作业安全宣传。',
      good: '为秋收营造良好的舆论环境。加强农机作业安全宣传。',
      messageId: 'missing',
    },
  ],
  allows: [
    '为秋收营造良好的舆论环境。加强农机作业安全宣传。',
    '依托良好的环境推进产业发展',
    '在良好的基础上抓好落实工作',
    '以坚强的保障推进秋收各项工作',
    '利用良好的生态环境发展乡村旅游',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(PATTERN)) {
      const [whole, noun = '', verb = ''] = match
      const start = match.index
      const clause = draft.clauseAt(start)
      const before = draft.text.slice(Math.max(clause.start, start - 30), start)
      // 以坚强的保障推进…, 依托良好的环境发展…: the noun is the means, not the end of a sentence.
      const last = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1)
      if (
        /(?:^|[^为])(?:以|用|靠|凭|将|把|让|使|在|从|依托|利用|借助|通过|依靠|围绕|按照)/u.test(
          last,
        )
      )
        continue
      report({
        start,
        end: start + whole.length,
        messageId: 'missing',
        data: { noun, verb },
        suggestions: [{ text: `${noun}。${verb}`, safe: false }],
      })
    }
  },
})
