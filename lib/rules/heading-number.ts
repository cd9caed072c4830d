import { z } from 'zod'
import { defineRule } from '../core/rule'
import { headingMarker } from '../text/chinese-ordinal'

export default defineRule({
  id: 'heading-number',
  meta: {
    title: '标题序号跳号、重号、错级',
    category: 'numbering',
    rationale: '序号不连贯，读者会以为缺了一段，引用“第几条”时也会引错。',
    basis: [
      { source: 'GB/T 9704—2012', clause: '7.3.3（结构层次序数依次标注）' },
      { source: '惯例', clause: '同级序号从一开始、逐一递增' },
    ],
    severity: 'error',
    fixable: 'suggest',
    messages: {
      skip: '序号“{quote}”不连贯，按前后顺序应为“{expected}”。',
      duplicate: '序号“{quote}”与前面的标题重复，按顺序应为“{expected}”。',
      back: '序号“{quote}”倒退了，按顺序应为“{expected}”。',
      level: '标题“{quote}”的层级与前后不一致，按顺序应为“{expected}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '秋收工作总结\n一、抓组织\n二、抓农机\n⟦四、⟧抓服务',
      good: '秋收工作总结\n一、抓组织\n二、抓农机\n三、抓服务',
      messageId: 'skip',
    },
    {
      bad: '一、抓组织\n（一）早动员\n⟦（三）⟧早部署\n二、抓农机',
      good: '一、抓组织\n（一）早动员\n（二）早部署\n二、抓农机',
      messageId: 'skip',
    },
    {
      bad: '一、抓组织\n(一)早动员\n⟦(一)⟧早部署\n(三)早落实',
      good: '一、抓组织\n(一)早动员\n(二)早部署\n(三)早落实',
      messageId: 'duplicate',
    },
    {
      bad: '一、抓组织\n二、抓农机\n⟦一、⟧抓服务\n四、抓宣传',
      good: '一、抓组织\n二、抓农机\n三、抓服务\n四、抓宣传',
      messageId: 'back',
    },
    {
      bad: '一、抓组织\n（一）早动员\n⟦2.⟧早部署\n（三）早落实',
      good: '一、抓组织\n（一）早动员\n（二）早部署\n（三）早落实',
      messageId: 'level',
    },
    {
      bad: '一、抓组织\n（一）早动员\n（二）早部署\n⟦（二）⟧抓农机\n（一）早检修\n三、抓服务',
      good: '一、抓组织\n（一）早动员\n（二）早部署\n二、抓农机\n（一）早检修\n三、抓服务',
      messageId: 'level',
    },
  ],
  allows: [
    '一、抓组织\n（一）早动员\n（二）早部署\n二、抓农机\n（一）早检修',
    '一、抓组织\n1.早动员\n2.早部署\n二、抓农机\n1.早检修',
    '一、抓组织\n（一）早动员\n二、抓农机\n（二）早检修',
    '秋收工作总结\n一、抓组织\n二、抓农机\n附件：分工表\n一、组织组\n二、农机组',
    '秋收工作总结\n一、要求。（一）抓早\n（二）抓实\n二、打算',
    '三、打算\n四、保障',
    '1.5亿元到位\n3.2亿元未到位',
    '秋收工作总结\n一、二季度完成抢收\n一、做法\n二、打算',
    '1.抓组织\n7 t$ K! q ^2.抓农机\n3.抓服务',
    '1、抓组织\n（1）早动员\n（2）早部署\n2、抓农机',
  ],
  check({ draft, report }) {
    for (const { kind, heading, level, number } of draft.numberingFaults) {
      const isHalfWidth = /[()]/u.test(heading.marker) && (level === 2 || level === 4)
      const full = headingMarker(level, number)
      const expected = isHalfWidth ? full.replace('（', '(').replace('）', ')') : full
      report({
        start: heading.start,
        end: heading.start + heading.marker.length,
        messageId: kind,
        data: { expected },
        suggestions: [{ text: expected, safe: false }],
      })
    }
  },
})
