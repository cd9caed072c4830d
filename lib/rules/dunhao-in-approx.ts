import { z } from 'zod'
import { defineRule } from '../core/rule'

/** 三、四个 is about three or four; 第三、四种, 一、二级 and 三、四季度 name two of a row. */
const PATTERN =
  /(?<![第、，一二三四五六七八九十百千\d\n])(?:一、二|二、三|两、三|三、四|三、五|四、五|五、六|六、七|七、八|八、九)(?=十?[个天名次条种人件场家户项篇座处](?![级线等标间中节]))|(?<=[近过约有用这每前后了十])(?:一、二|二、三|两、三|三、四|三、五|四、五|五、六|六、七|七、八|八、九)(?=年(?![级度]))/gu

export default defineRule({
  id: 'dunhao-in-approx',
  meta: {
    title: '概数中的顿号',
    category: 'punctuation',
    rationale: '相邻两数连用表示概数时中间不断开，加了顿号就成了两个数。',
    basis: [{ source: '惯例', clause: '相邻数字连用表示概数，其间不用顿号' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { approximate: '概数“{quote}”中间不用顿号。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '每村配备⟦三、四⟧个联络员。',
      good: '每村配备三四个联络员。',
      messageId: 'approximate',
    },
    { bad: '近⟦两、三⟧年产量稳定。', good: '近两三年产量稳定。', messageId: 'approximate' },
  ],
  allows: [
    '每村配备三四个联络员。',
    '第三、四种情形',
    '一、二级保护动物，三、四线城市，三、四季度，二、三年级',
    '三、四个坚持要落实\n二、三项任务',
    '一、二、三项任务',
    '一、二号仓库',
    '七、八月份雨水多',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(PATTERN)) {
      const start = match.index
      const line = draft.lineAt(start)
      if (draft.text.slice(line.start, start).trim() === '') continue
      report({
        start,
        end: start + match[0].length,
        messageId: 'approximate',
        suggestions: [{ text: match[0].replace('、', ''), safe: true }],
      })
    }
  },
})
