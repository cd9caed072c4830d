import { z } from 'zod'
import { defineRule } from '../core/rule'
import { pairedMarks } from '../text/paired-marks'

const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '《': '〈', '》': '〉' }

export default defineRule({
  id: 'quote-in-quote',
  meta: {
    title: '引号、书名号套用',
    category: 'punctuation',
    rationale: '引号里再用引号、书名号里再用书名号时，里面一层用单的，层次才分得清。',
    basis: [{ source: '惯例', clause: '外双内单' }],
    severity: 'info',
    fixable: 'suggest',
    messages: { inner: '里面一层的“{quote}”宜用“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '他说：“抓好⟦“三夏”⟧生产。”',
      good: '他说：“抓好‘三夏’生产。”',
      messageId: 'inner',
    },
    {
      bad: '印发《关于修改⟦《粮食管理办法》⟧的决定》。',
      good: '印发《关于修改〈粮食管理办法〉的决定》。',
      messageId: 'inner',
    },
  ],
  allows: [
    '学习《农业法、章程、《粮食安全保障法》《种子法》。',
    '他说：“抓好‘三夏’生产。”',
    '印发《关于修改〈粮食管理办法〉的决定》。',
    '“甲”和“乙”',
  ],
  check({ draft, report }) {
    for (const { open, close, depth } of pairedMarks(draft).pairs) {
      const [left, right] = [INNER[open.mark], INNER[close.mark]]
      if (depth !== 1 || left === undefined || right === undefined) continue
      const text = left + draft.text.slice(open.end, close.start) + right
      report({
        start: open.start,
        end: close.end,
        messageId: 'inner',
        data: { right: left + right },
        suggestions: [{ text, safe: false }],
      })
    }
  },
})
