import { z } from 'zod'
import { defineRule } from '../core/rule'

/** A page without a full stop is one sentence; no more of it is pointed at than can be looked at, in UTF-16 units. */
const SHOWN = 1000

export default defineRule({
  id: 'long-sentence',
  meta: {
    title: '句子过长',
    category: 'readability',
    rationale: '句子太长，读的人要回头再看，念稿的人会断气。',
    basis: [{ source: '惯例', clause: '公文句子宜短' }],
    severity: 'info',
    fixable: false,
    // So long a range would otherwise hide what is wrong inside it.
    scope: 'sentence',
    messages: { long: '这句话有{length}个字，建议拆成几句。' },
  },
  options: z.strictObject({
    maximum: z.int().min(40).default(200).describe('超过这个字数的句子要报告（标点不计）'),
  }),
  examples: [
    {
      bad: '⟦县农业局组织农技人员深入田间地头指导农户抢收晾晒并协调农机合作社跨区调度收割机和烘干设备确保成熟一块收获一块。⟧',
      messageId: 'long',
      options: { maximum: 40 },
    },
  ],
  allows: ['😀'.repeat(300), '县农业局组织农技人员深入田间地头。'],
  check({ draft, options, report }) {
    for (const { start, end, gist } of draft.sentences) {
      if (gist.length <= options.maximum) continue
      // Emoji and signs are no words to be read.
      const length = gist.match(/[\p{Script=Han}\p{L}\p{N}]/gu)?.length ?? 0
      if (length <= options.maximum || draft.lineAt(start).isTabular) continue
      const line = draft.lineAt(start)
      // A list of names or items parted by 、 is looked up, not read.
      const marks = draft.text.slice(start, end).match(/[、\s]/gu)?.length ?? 0
      if (marks * 8 > gist.length || line.text.includes('\t')) continue
      report({ start, end: Math.min(end, start + SHOWN), messageId: 'long', data: { length } })
    }
  },
})
