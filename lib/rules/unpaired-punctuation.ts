import { z } from 'zod'
import { defineRule } from '../core/rule'
import { pairedMarks } from '../text/paired-marks'

const PARTNER: Readonly<Record<string, string>> = Object.fromEntries(
  ['《》', '〈〉', '“”', '‘’', '（）', '()', '【】', '〔〕', '「」', '『』'].flatMap((pair) => [
    [pair[0] as string, pair[1] as string],
    [pair[1] as string, pair[0] as string],
  ]),
)

export default defineRule({
  id: 'unpaired-punctuation',
  meta: {
    title: '标点不成对',
    category: 'punctuation',
    rationale: '引号、书名号、括号缺了一半，引用或注释从哪里到哪里就说不清。',
    basis: [{ source: '惯例', clause: '引号、书名号、括号成对使用' }],
    severity: 'error',
    fixable: false,
    messages: {
      unclosed: '“{quote}”没有对应的“{partner}”。',
      unopened: '“{quote}”前面没有对应的“{partner}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '学习⟦《⟧农业法、章程、《粮食安全保障法》《种子法》。',
      messageId: 'unclosed',
    },
    { bad: '推进⟦“⟧三夏生产，确保颗粒归仓。', messageId: 'unclosed' },
    { bad: '修订安全生产条例⟦》⟧，落实责任。', messageId: 'unopened' },
    { bad: '共检查站点12处⟦（⟧含新建2处，均合格。', messageId: 'unclosed' },
  ],
  allows: [
    '学习《农业法》《种子法》，落实“三夏”任务（含晚稻)。',
    '1）组织抢收；2）检修农机；a)备件',
    '他说：“‘三夏’要抓紧。”',
    '”三夏“生产',
    '见https://example.com/a(b 页面',
    '办法规定：“种子应当合格。\n“农机应当检修。\n“仓库应当干燥。”\n以上各条须遵照执行。',
    '(a b) c) :)',
    '那是’90年代的农机，Tom’s farm。',
    '按照《青禾县粮食安全生产责任制实施办法和年度工作要\n点》的要求，抓好落实。',
  ],
  check({ draft, report }) {
    const { unclosed, unopened } = pairedMarks(draft)
    const of = (mark: string) => ({ partner: PARTNER[mark] ?? '' })
    for (const { mark, start, end } of unclosed) {
      report({ start, end, messageId: 'unclosed', data: of(mark) })
    }
    for (const { mark, start, end } of unopened) {
      report({ start, end, messageId: 'unopened', data: of(mark) })
    }
  },
})
