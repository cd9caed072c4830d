import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'dunhao-before-deng',
  meta: {
    title: '“等”前的顿号',
    category: 'punctuation',
    rationale: '“等”本身已表示列举未尽，前面再加顿号就重复了停顿。',
    basis: [{ source: 'GB/T 15834—2011', clause: 'B.1.2' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { before: '“等”前不用点号，应为“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '种植水稻、玉米⟦、等⟧作物。', good: '种植水稻、玉米等作物。', messageId: 'before' },
    { bad: '检修农机、仓库⟦、等等⟧。', good: '检修农机、仓库等等。', messageId: 'before' },
  ],
  allows: [
    '种植水稻、玉米等作物。',
    '评定甲级、等级民宿',
    '等温线、等高线、等距离、等比例、等效、等额',
    '不拖、等待、观望',
    '不能有缓一缓、等一等的想法',
    '整治推、拖、等、靠现象',
    '整治“坐、等、要”思想，拒绝慢、等人推',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(
      /(?<=[\u4e00-\u9fff》”’）)A-Za-z\d])、(等{1,2})(?![级候待同于价距腰高温比效额式量离因份身一等、，,靠要”]|人[推来])/gu,
    )) {
      const right = match[1] as string
      // 推、拖、等、靠 and 不等、不靠: 等 is a verb among verbs of one character.
      if (
        /[、“][\u4e00-\u9fff]$/u.test(draft.text.slice(Math.max(0, match.index - 2), match.index))
      )
        continue
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: 'before',
        data: { right },
        suggestions: [{ text: right, safe: true }],
      })
    }
  },
})
