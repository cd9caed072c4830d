import { z } from 'zod'
import { defineRule } from '../core/rule'
import { CLASSIFIER } from '../data/quantities'

const NUMBER = '(?:\\d[\\d,]*(?:\\.\\d+)?|[一二三四五六七八九十百千两]{1,4})'
const SCALE = '[百千万亿]{0,2}'
const UNIT = `(?:%|个百分点|平方公里|公里|平方米|米|吨|公斤|小时|${CLASSIFIER})`
/** Words of two characters that end as 近, 约, 超 do: 附近, 节约, 赶超. */
const ABOUT =
  '(?:(?<![附最新邻靠亲临就远贴抵相逼晚切走])近|(?<![节签履预特公违集合契制邀失条誓盟简要])约|大约|将近|接近)'
const OVER = '(?:超过|(?<![赶反高中英])超(?![过前出越]))'
const SECOND_ABOUT = new RegExp(
  `(${ABOUT})(了?${NUMBER}${SCALE}(?:[余多]${SCALE}${UNIT}?|${UNIT}?(?:左右|上下(?![游级班楼联一衔同车水限文行功]))))(?![年月天日届])`,
  'gu',
)
const SECOND_OVER = new RegExp(
  `(${OVER}|至少|最少|不少于|不低于|最多|至多|不超过|不高于)(了?${NUMBER}${SCALE}(?:[余多]${SCALE}${UNIT}?|${UNIT}?以上))(?![年月天日届])`,
  'gu',
)
/** 65%以上左右 */
const BOTH_BEHIND = /(以[上下内])(左右|上下(?![游级班楼联]))|(左右)(以[上下])/gu

export default defineRule({
  id: 'approx-conflict',
  meta: {
    title: '概数词重复或矛盾',
    category: 'figures',
    rationale: '“近50余人”又少于又多于50，“超过20人以上”说了两遍，读者无从取信。',
    basis: [{ source: '惯例', clause: '概数词不叠用' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { conflict: '“{first}”与“{second}”重复或矛盾，只留一个。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '培训机手⟦近50余人⟧。', good: '培训机手近50人。', messageId: 'conflict' },
    { bad: '培训机手⟦约30人左右⟧。', good: '培训机手约30人。', messageId: 'conflict' },
    { bad: '培训机手⟦超过200人以上⟧。', good: '培训机手超过200人。', messageId: 'conflict' },
    { bad: '每季度⟦至少2次以上⟧。', good: '每季度至少2次。', messageId: 'conflict' },
    { bad: '治理率达到65%⟦以上左右⟧。', good: '治理率达到65%以上。', messageId: 'conflict' },
  ],
  allows: [
    '培训机手近50人，检修农机30余台。',
    '节约30余万元，签约20余个项目，附近10余户',
    '近10余年来，近三十多年',
    '超10亿元项目12个，超亿元以上项目',
    '突破10余项关键技术',
    '近百家上下游企业',
    '约30人，上下齐心',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(BOTH_BEHIND)) {
      const first = match[1] ?? match[3] ?? ''
      const second = match[2] ?? match[4] ?? ''
      const [start, end] = [match.index, match.index + match[0].length]
      const suggestions = [{ text: first, safe: false }]
      report({ start, end, messageId: 'conflict', data: { first, second }, suggestions })
    }
    for (const pattern of [SECOND_ABOUT, SECOND_OVER]) {
      for (const match of draft.text.matchAll(pattern)) {
        const [whole, first = '', rest = ''] = match
        const second = /(?:左右|上下|以上)$/u.exec(rest)?.[0] ?? (rest.includes('余') ? '余' : '多')
        const at = rest.lastIndexOf(second)
        const right = first + rest.slice(0, at) + rest.slice(at + second.length)
        report({
          start: match.index,
          end: match.index + whole.length,
          messageId: 'conflict',
          data: { first, second },
          suggestions: [{ text: right, safe: false }],
        })
      }
    }
  },
})
