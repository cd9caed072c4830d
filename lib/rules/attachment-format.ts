import { z } from 'zod'
import type { Line } from '../core/draft'
import { defineRule } from '../core/rule'

const FIRST = /^附件[：:][ \u3000]*/u
const ITEM = /^(\d{1,2})([、.．，,])/u
const END = /[。；;，,]$/u

export default defineRule({
  id: 'attachment-format',
  meta: {
    title: '附件说明不规范',
    category: 'numbering',
    rationale: '附件说明的写法有标准：序号后用下脚点，名称后不加标点。',
    basis: [{ source: 'GB/T 9704—2012', clause: '7.3.4（附件名称后不加标点符号）' }],
    severity: 'info',
    fixable: 'safe',
    messages: {
      end: '附件名称后不加标点，“{quote}”应删去。',
      number: '附件序号写作“{right}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '附件：秋收进度表⟦。⟧',
      good: '附件：秋收进度表',
      messageId: 'end',
    },
    {
      bad: '附件：⟦1、⟧秋收进度表\n2.农机台账',
      good: '附件：1.秋收进度表\n2.农机台账',
      messageId: 'number',
    },
    {
      bad: '附件：1.秋收进度表\n　　　2.农机台账⟦；⟧',
      good: '附件：1.秋收进度表\n　　　2.农机台账',
      messageId: 'end',
    },
  ],
  allows: [
    '附件：1.秋收进度表\n　　　2.农机台账',
    '附件：秋收进度表',
    '附件\n秋收进度表。',
    '详见附件。1、抓组织。',
    '附件：\n一、抓组织，早部署；',
  ],
  check({ draft, report }) {
    const check = (line: Line, from: number) => {
      const name = draft.text.slice(from, line.end).trimEnd()
      const number = ITEM.exec(name)
      if (number && /[、，,]/u.test(number[2] as string)) {
        const right = `${number[1]}.`
        const suggestions = [{ text: right, safe: true }]
        const end = from + number[0].length
        report({ start: from, end, messageId: 'number', data: { right }, suggestions })
      }
      if (name.length > 60 || !END.test(name)) return
      const end = from + name.length
      report({ start: end - 1, end, messageId: 'end', suggestions: [{ text: '', safe: true }] })
    }
    draft.lines.forEach((line, index) => {
      const first = FIRST.exec(line.text)?.[0]
      if (first === undefined) return
      const start = indent(line)
      if (line.text.length > first.trimEnd().length) check(line, start + first.length)
      for (const next of draft.lines.slice(index + 1, index + 12)) {
        if (next.text === '') continue
        if (!ITEM.test(next.text)) return
        check(next, indent(next))
      }
    })

    function indent({ start, end, text }: Line): number {
      return start + draft.text.slice(start, end).indexOf(text)
    }
  },
})
