import { z } from 'zod'
import { defineRule } from '../core/rule'
import { corePhrases, fixedPhrases } from '../data/fixed-phrases'
import { gistOf } from '../text/sentences'

/** What is quoted word for word recurs by nature. */
const QUOTED = [...corePhrases, ...fixedPhrases].map(({ phrase }) => phrase)
const CLAUSE = /[^，。；：！？,;:!?\n]{10,200}/gu

export default defineRule({
  id: 'near-duplicate-clause',
  meta: {
    title: '分句重复',
    category: 'repetition',
    rationale: '同一分句在不同地方原样出现，读来重复啰唆。',
    basis: [{ source: '惯例', clause: '行文常规' }],
    severity: 'info',
    fixable: false,
    // So long a range would hide what is wrong inside it.
    scope: 'document',
    preset: 'strict',
    messages: { clause: '这个分句前文已经用过（第{line}行），可换个说法。' },
  },
  options: z.strictObject({
    minimum: z.int().min(10).default(16).describe('短于这个字数的分句允许重复'),
  }),
  examples: [
    {
      bad: '压实责任，建立覆盖县乡村三级的粮食应急保障网络体系。\n年底前，⟦建立覆盖县乡村三级的粮食应急保障网络体系⟧。',
      messageId: 'clause',
    },
  ],
  allows: [
    '抓好落实，抓好落实。',
    '坚持以习近平新时代中国特色社会主义思想为指导，抓好生产。\n坚持以习近平新时代中国特色社会主义思想为指导，抓好收储。',
    '《青禾县粮食应急保障网络体系建设实施方案》，落实《青禾县粮食应急保障网络体系建设实施方案》。',
  ],
  check({ draft, options, report }) {
    const first = new Map<string, number>()
    for (const match of draft.text.matchAll(CLAUSE)) {
      const start = match.index
      const gist = gistOf(match[0])
      if (gist.length < options.minimum || draft.lineAt(start).isTabular) continue
      const known = first.get(gist)
      if (known === undefined) {
        first.set(gist, start)
        continue
      }
      if (QUOTED.some((phrase) => match[0].includes(phrase)) || match[0].includes('《')) continue
      const end = start + match[0].length
      report({ start, end, messageId: 'clause', data: { line: draft.lineAt(known).index + 1 } })
    }
  },
})
