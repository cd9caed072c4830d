import { z } from 'zod'
import { defineRule } from '../core/rule'

/** What a paper that ends in this word may say of itself before 如下; anything else belongs to another paper. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  通知: ['通知', '安排', '要求', '公布', '转发', '明确'],
  通报: ['通报', '公布'],
  调研报告: ['报告', '汇报', '总结', '呈报', '说明'],
  调查报告: ['报告', '汇报', '总结', '呈报', '说明', '通报'],
  纪要: ['纪要', '通报', '公布', '说明'],
  报告: ['报告', '汇报', '总结', '呈报', '说明', '汇总', '通报', '述职'],
  汇报: ['报告', '汇报', '总结', '呈报', '说明'],
  总结: ['总结', '报告', '汇报', '小结', '回顾'],
  请示: ['请示', '报告', '汇报', '说明'],
}
const VERB = '通知|通报|请示|报告|汇报|总结|函告|函复|公告|批复'
const OPENING = new RegExp(
  `现[将就](?:[^。；：:\\n]{2,60}?)(?<verb>${VERB})(?<rest>如?下?)[：:。]`,
  'u',
)

export default defineRule({
  id: 'opening-genre-mismatch',
  meta: {
    title: '导语用语与文种不符',
    category: 'consistency',
    rationale: '报告里写“现将……通知如下”，是拿另一种公文的开头改的。',
    basis: [{ source: '惯例', clause: '各文种的开头用语' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: {
      verb: '标题的文种是“{type}”，导语却说“{quote}”。',
      cut: '“{quote}”漏了字，应为“{verb}如下”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '关于秋收工作情况的报告\n现将有关情况⟦通知⟧如下：',
      good: '关于秋收工作情况的报告\n现将有关情况报告如下：',
      messageId: 'verb',
    },
    {
      bad: '关于开展秋收检查的通知\n现将有关事项⟦报告⟧如下：',
      good: '关于开展秋收检查的通知\n现将有关事项通知如下：',
      messageId: 'verb',
    },
    {
      bad: '秋收工作推进会议纪要\n各乡镇负责同志参加会议。现将会议⟦通知⟧如下：',
      good: '秋收工作推进会议纪要\n各乡镇负责同志参加会议。现将会议纪要如下：',
      messageId: 'verb',
    },
    {
      bad: '关于秋收机具情况的调研报告\n现将调研情况⟦通报⟧如下：',
      good: '关于秋收机具情况的调研报告\n现将调研情况报告如下：',
      messageId: 'verb',
    },
    {
      bad: '关于开展秋收检查的通知\n现将有关事项⟦通知下⟧：',
      good: '关于开展秋收检查的通知\n现将有关事项通知如下：',
      messageId: 'cut',
    },
  ],
  allows: [
    '关于秋收工作情况的报告\n现将有关情况汇报如下：',
    '关于增购农机的请示\n现将有关情况报告如下：',
    '秋收情况通报\n现将检查情况通报如下。',
    '2025年工作总结\n现将全年工作报告如下：',
    '关于增购农机的请示报告\n现将有关情况请示如下：',
    '秋收工作推进会议纪要\n现将会议精神通报如下：',
    '关于整改情况的报告\n现将县委通知要求落实情况报告如下：',
  ],
  check({ draft, report }) {
    const title = draft.title
    if (!title) return
    const lead = draft.text.slice(title.end, title.end + 1200)
    const opening = OPENING.exec(lead)
    const { verb, rest } = opening?.groups ?? {}
    if (!opening || verb === undefined || rest === undefined || rest === '') return
    const start = title.end + opening.index + opening[0].length - 1 - rest.length - verb.length
    if (draft.isQuoted(start)) return
    if (rest !== '如下') {
      const end = start + verb.length + rest.length
      const suggestions = [{ text: `${verb}如下`, safe: false }]
      report({ start, end, messageId: 'cut', data: { verb }, suggestions })
    }
    // 请示报告 is both: its own rule says so.
    if (/请示(?:报告|汇报)$/u.test(title.text)) return
    const type = Object.keys(SAYS).find((word) => title.text.endsWith(word))
    if (type === undefined || SAYS[type]?.includes(verb)) return
    report({
      start,
      end: start + verb.length,
      messageId: 'verb',
      data: { type },
      suggestions: [{ text: SAYS[type]?.[0] ?? type, safe: false }],
    })
  },
})
