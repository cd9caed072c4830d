import { z } from 'zod'
import { defineRule } from '../core/rule'

const OWN =
  /^(?:中共|关于)?[\p{Script=Han}]{2,8}?(?<level>省|市|县|区|镇|乡|街道)(?:委|人民|政府|[\p{Script=Han}]{0,30})/u
const WE = /我(?<level>省|市|县|区|镇|乡|街道|局|委|校|院)(?=[\p{Script=Han}，。、；：])/gu
/** From the province down; a paper of one level does not call another level its own. */
const LEVELS = ['省', '市', '县', '区', '镇', '乡', '街道']

export default defineRule({
  id: 'level-mismatch',
  meta: {
    title: '“我市”“我县”与本单位级别不符',
    category: 'consistency',
    rationale: '区里的方案写“我市”，多是照搬了上级或外地的文稿。',
    basis: [{ source: '惯例', clause: '自称与发文机关的级别一致' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: { level: '标题说的是“{own}”，此处却自称“{quote}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '清河区城市管理提升行动实施方案\n结合⟦我市⟧实际，制定本方案。',
      good: '清河区城市管理提升行动实施方案\n结合我区实际，制定本方案。',
      messageId: 'level',
    },
    {
      bad: '青禾县秋收工作总结\n⟦我市⟧各乡镇抓紧抢收。我县机手不足。',
      good: '青禾县秋收工作总结\n我县各乡镇抓紧抢收。我县机手不足。',
      messageId: 'level',
    },
  ],
  allows: [
    '青禾县秋收工作总结\n我县各乡镇抓紧抢收，位居全市前列。',
    '青禾县农业农村局秋收工作总结\n我局、我县各乡镇抓紧抢收。',
    '关于秋收工作的报告\n我市各县区抓紧抢收。',
    '青禾县秋收工作总结\n市领导指出，“我市要抓紧抢收”。',
  ],
  check({ draft, report }) {
    const title = draft.title
    const own = title && OWN.exec(title.text)?.groups?.level
    if (!title || !own || !LEVELS.includes(own)) return
    const unit = title.text.slice(0, title.text.indexOf(own) + own.length)
    for (const match of draft.text.matchAll(WE)) {
      const level = match.groups?.level as string
      const start = match.index
      if (!LEVELS.includes(level) || level === own || LEVELS.indexOf(level) > LEVELS.indexOf(own)) {
        continue
      }
      if (unit.includes(level) || draft.isQuoted(start, 'quote')) continue
      report({
        start,
        end: start + match[0].length,
        messageId: 'level',
        data: { own: unit },
        suggestions: [{ text: `我${own}`, safe: false }],
      })
    }
  },
})
