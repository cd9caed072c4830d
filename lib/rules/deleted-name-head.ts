import { z } from 'zod'
import { defineRule } from '../core/rule'
import { REMAINS, remains } from '../data/deleted-names'

export default defineRule({
  id: 'deleted-name-head',
  meta: {
    title: '名称被删后的残句',
    category: 'placeholder',
    rationale: '隐去单位名、人名时连同前后的字一起删掉，剩下的半句话读不通。',
    basis: [{ source: '惯例', clause: '介词后须有宾语，机关名称须写全' }],
    severity: 'warning',
    fixable: false,
    messages: { remains: '“{quote}”前后像是删掉了名称，须补全。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '健全机制，⟦委班子⟧带头落实。', messageId: 'remains' },
    { bad: '⟦在的正确领导下⟧，秋收顺利。', messageId: 'remains' },
    { bad: '⟦根据的要求⟧，现报告如下。', messageId: 'remains' },
    { bad: '会议由县长召集，⟦同志⟧主持会议。', messageId: 'remains' },
    { bad: '印发《⟦关于的通知⟧》。', messageId: 'remains' },
    { bad: '大力⟦弘扬精神⟧，凝聚力量。', messageId: 'remains' },
    { bad: '⟦截至，⟧全县完成播种。', messageId: 'remains' },
  ],
  allows: [
    '局党委班子带头，党委领导下的工作。',
    '在县委的正确领导下，根据上级的要求，关于秋收的通知。',
    '弘扬劳模精神，利用网络平台，利用平台优势。',
    '同志们，大家好。张同志主持会议。',
    '自成立以来，截至目前，由县局牵头。',
    '缘由牵头部门说明，赴外地考察。',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(REMAINS)) {
      const start = match.index
      if (draft.isProtected(start)) continue
      const row = match.findIndex((group, index) => index > 0 && group !== undefined) - 1
      report({
        start,
        end: start + match[0].length,
        messageId: 'remains',
        entry: remains[row]?.id ?? '',
      })
    }
  },
})
