import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Words that tell how a thing is done. */
const MANNER =
  '清晰|清楚|准确|精准|及时|认真|深入|全面|有效|积极|切实|严格|扎实|不断|深刻|充分|主动|自觉|科学|有序|稳妥|持续|高效|快速|迅速|合理|有力|坚决|稳步|逐步|完整|客观|公正|真实|如实|熟练|灵活|广泛|大力|努力|妥善|牢固|坚定|圆满|顺利|细致|耐心|热情|清醒|正确|严肃|严密|密切|紧密|更好|有针对性|创造性|有计划|有步骤|有重点|经常性|常态化|最大限度|源源不断|一如既往|实事求是|毫不动摇|旗帜鲜明'
/** Verbs that take an object and are no nouns: after 的 a noun would stand. */
const VERB =
  '分辨|辨别|推进|推动|落实|做好|抓好|掌握|贯彻|执行|解决|处置|把握|认识到|看到|促进|加强|提高|提升|增强|完成|实现|反映|回应|化解|防范|履行|坚持|维护|打击|纠正|查处|整改|服务好|运用好|引导|带动|激发|调动|发挥|体现|展示|凝聚|营造'
/** What follows an adverb with its verb: an object. 的 or a mark would make it a noun phrase. */
const PATTERN = new RegExp(
  `(?<manner>${MANNER})的(?=(?:${VERB})(?:了|好|到)?\\p{Script=Han}{2})`,
  'gu',
)
/** The whole is a noun phrase after all: 及时的反映机制, 有效的解决办法, 深入的贯彻落实. */
const NOUN_BEHIND =
  /^(?:分辨|辨别|推进|推动|落实|掌握|贯彻|执行|解决|处置|把握|促进|加强|提高|提升|增强|完成|实现|反映|回应|化解|防范|履行|坚持|维护|打击|纠正|查处|整改|引导|带动|激发|调动|发挥|体现|展示|凝聚|营造)(?:\p{Script=Han}{0,6}(?:机制|办法|方法|措施|能力|水平|力度|作用|情况|方案|体系|效果|途径|手段|渠道|方式|过程|力量|环境|制度|模式|路径|形式|策略|结果|工作|政策|平台|通道|要求|态势)(?!\p{Script=Han})|\p{Script=Han}{0,2}[，。、；,;\n])/u

export default defineRule({
  id: 'de-di-confusion',
  meta: {
    title: '“的”“地”混用',
    category: 'readability',
    rationale: '状语后用“地”，定语后用“的”，混用是明显的文字差错。',
    basis: [{ source: '惯例', clause: '状语后用“地”' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { adverb: '“{manner}”修饰后面的动词，应用“地”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '清晰⟦的⟧分辨是非真假。', good: '清晰地分辨是非真假。', messageId: 'adverb' },
    { bad: '更好⟦的⟧推动乡村产业发展。', good: '更好地推动乡村产业发展。', messageId: 'adverb' },
    { bad: '有针对性⟦的⟧解决群众困难。', good: '有针对性地解决群众困难。', messageId: 'adverb' },
  ],
  allows: [
    '清晰地分辨是非真假。',
    '建立有效的解决机制，提供及时的反映渠道。',
    '保持持续的推进力度，形成科学的落实体系。',
    '作出正确的贯彻，进行深入的解决。',
    '高效的做法值得推广',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(PATTERN)) {
      const manner = match.groups?.manner as string
      const start = match.index + manner.length
      const end = start + 1
      if (draft.isQuoted(start) || draft.isProtected(start)) continue
      if (NOUN_BEHIND.test(draft.text.slice(end, end + 16))) continue
      // 正确的贯彻落实同样…: two verbs in a row are the name of an activity.
      if (
        /^\p{Script=Han}{4}(?:同样|也|是|都|离不开|需要|有)/u.test(draft.text.slice(end, end + 8))
      )
        continue
      if (!draft.isOnWordBoundaries({ start, end })) continue
      const suggestions = [{ text: '地', safe: false }]
      report({ start, end, messageId: 'adverb', data: { manner }, suggestions })
    }
  },
})
