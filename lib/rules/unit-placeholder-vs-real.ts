import { z } from 'zod'
import { defineRule } from '../core/rule'

/** How a unit's name looks when it is hidden: xxx局, **县, ××公司. */
const HIDDEN = /(?<![A-Za-z\d])[xXＸｘ×*＊]{1,4}(局|委|办|厅|中心|公司|学校|医院|院|镇|乡|街道)/gu
/** A unit's name as the subject of a sentence of a report on its own work. */
const SUBJECT =
  /(?<=^|[。！\n）])(?!上级|各级|有关|相关|全|各|我|本|该)(\p{Script=Han}{2,9}?(局|委|办|厅|中心|公司|学校|医院|院|镇|乡|街道))(?=党[组委]|领导班子|(?:认真|严格|始终|坚持|高度重视|切实|积极|深入|持续|牢牢|不断|充分))/gmu
/** 省委, 市委, 县纪委: superiors, who are named by everybody. */
const SUPERIOR = /^(?:党中央|中央|国务院|[省市县区]|[省市县区](?:[纪人]|政)?委?)+$/u

export default defineRule({
  id: 'unit-placeholder-vs-real',
  meta: {
    title: '单位名称一处隐去、一处写明',
    category: 'consistency',
    rationale: '单位名一处用占位符、一处写着具体单位，写明的那处多半是别人的名字。',
    basis: [{ source: '惯例', clause: '同一单位全文同一名称' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: { real: '单位名称在前文写作“{hidden}”，此处“{quote}”疑为原稿单位的残留。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '现将xxx局工作情况报告如下。\n⟦市水利局⟧认真落实要求，完成任务。',
      messageId: 'real',
    },
    { bad: '现将**镇情况报告如下。\n⟦柳溪镇⟧党委高度重视。', messageId: 'real' },
  ],
  allows: [
    '市水利局认真落实要求，完成任务。',
    '现将xxx局工作情况报告如下。\n我局认真落实要求。市委高度重视。全局积极行动。',
    '现将xxx局工作情况报告如下。\n柳溪镇积极配合。',
    '到XX局学习。县委办牵头，市水利局配合，各科室积极行动。',
  ],
  check({ draft, report }) {
    const hidden = [...draft.text.matchAll(HIDDEN)]
    if (hidden.length === 0) return
    for (const match of draft.text.matchAll(SUBJECT)) {
      const [quote, , kind = ''] = match
      const like = hidden.find((h) => h[1] === kind && h.index < match.index)
      if (!like || SUPERIOR.test(quote) || draft.isQuoted(match.index)) continue
      const { index: start } = match
      report({ start, end: start + quote.length, messageId: 'real', data: { hidden: like[0] } })
    }
  },
})
