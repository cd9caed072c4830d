import { z } from 'zod'
import { defineRule } from '../core/rule'
import { chineseOrdinal } from '../text/chinese-ordinal'

/** A larger leap joins two lists; nobody skips four points. */
const MAX_LEAP = 3

export default defineRule({
  id: 'enumeration-gap',
  meta: {
    title: '“一是…二是…”缺项、重项',
    category: 'numbering',
    rationale: '列举缺了一项或重了一项，多半是删改段落后没有重排。',
    basis: [{ source: '惯例', clause: '列举的序次连续，各项不重不漏' }],
    severity: 'error',
    fixable: 'suggest',
    messages: {
      skip: '列举到“{quote}”，前面没有“{missing}”。',
      duplicate: '“{quote}”在同一列举中重复，按顺序应为“{expected}”。',
      lonely: '只有“{quote}”，后面没有第二项。',
    },
  },
  options: z.strictObject({
    ordinals: z.boolean().default(true).describe('“第一，……第三，……”也要判断'),
  }),
  examples: [
    {
      bad: '一是早部署；二是早检修；⟦四是⟧早抢收。',
      good: '一是早部署；二是早检修；三是早抢收。',
      messageId: 'skip',
    },
    {
      bad: '一是早部署。\n⟦三是⟧早抢收。\n三是早入库。',
      good: '一是早部署。\n二是早抢收。\n三是早入库。',
      messageId: 'skip',
    },
    {
      bad: '一是早部署,二是早检修,⟦二是⟧早抢收。',
      good: '一是早部署,二是早检修,三是早抢收。',
      messageId: 'duplicate',
    },
    {
      bad: '第一，早部署。⟦第三，⟧早抢收。',
      good: '第一，早部署。第二，早抢收。',
      messageId: 'skip',
    },
    { bad: '存在不足：⟦一是⟧农机老旧。今后要加快更新。', messageId: 'lonely' },
  ],
  allows: [
    '一是早部署。\n二是早检修。\n三是早抢收。',
    '一是早部署；二是一以贯之抓落实；三是早抢收。',
    '一是早部署，二是早检修。抓安全，一是查隐患，二是严整改。',
    '一是早部署；二要早检修；三要早抢收。',
    '一、抓组织\n一是早部署；二是早动员。\n二、抓农机\n一是早检修；二是早调度。',
    '产量全国第一，单产第三，均居前列。',
    '发展是第一要务，三是否成立另议。',
    '一是早部署，二是早检修，三是早抢收。秋播抓早，二是抓好种子。',
    '一是早部署。\n二是早检修，一是查农机，二是查烘干机。\n三是早抢收。',
    '一是早部署。一是动员，二是培训。\n二是早检修。',
    '一是早部署；二是早检修。主要原因一是天气好；二是政策好。',
    '一是早部署；二是早检修；三\n是早抢收；四 是早入库。',
    '第一、第二种做法见效快，第三、第四种做法成本低。',
    '一是早部署；二是早检修。\n工作打算\n二是早抢收。',
    '他说，二是二，一是一，账目要清楚。',
  ],
  check({ draft, options, report }) {
    for (const { kind, items } of draft.enumerations) {
      if (kind === 'ordinal' && (!options.ordinals || items.length < 2)) continue
      const first = items[0]
      if (items.length === 1 && first?.number === 1 && !draft.isQuoted(first.start, 'quote')) {
        report({ ...place(first), messageId: 'lonely', severity: 'info' })
      }
      if (first?.number !== 1) continue
      let last = 0
      items.forEach((item, index) => {
        const expected = last + 1
        last = item.number
        if (item.number === expected || Math.abs(item.number - expected) > MAX_LEAP) return
        const next = items[index + 1]?.number
        // 一是、三是、三是: the second is wrong, the third is right.
        const isSlip = next === expected + 1
        if (isSlip) last = expected
        // 一是、二是、三是、二是: another list, whose first item begins otherwise.
        if (item.number < expected - 1 && !isSlip) return
        const text = draft.text.slice(item.start, item.end)
        const rename = (number: number) =>
          text.replace(/[一二三四五六七八九十]+/u, chineseOrdinal(number))
        report({
          ...place(item),
          messageId: item.number > expected ? 'skip' : 'duplicate',
          data: { expected: rename(expected), missing: rename(expected) },
          suggestions: [{ text: rename(expected), safe: false }],
          ...(kind === 'ordinal' && { severity: 'warning' as const }),
        })
      })
    }
  },
})

function place({ start, end }: { start: number; end: number }) {
  return { start, end }
}
