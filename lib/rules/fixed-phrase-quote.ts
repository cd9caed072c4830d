import { z } from 'zod'
import { defineRule } from '../core/rule'
import { quotedPhrases } from '../data/fixed-phrases'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(quotedPhrases, ({ phrase }) => phrase)

export default defineRule({
  id: 'fixed-phrase-quote',
  meta: {
    title: '专用简称未加引号',
    category: 'punctuation',
    rationale: '“四个意识”一类数字简称、专用简称在公文里加引号，以别于普通词语。',
    basis: [{ source: '惯例', clause: '缩略语、特定称谓加引号' }],
    severity: 'info',
    fixable: 'suggest',
    messages: { quote: '“{phrase}”应加引号。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '增强⟦四个意识⟧，改进作风。',
      good: '增强“四个意识”，改进作风。',
      messageId: 'quote',
    },
  ],
  allows: [
    '增强“四个意识”、坚定“四个自信”。',
    '《关于“三会一课”制度的意见》',
    '严格执行“三会一课、主题党日”制度',
    '党政同责、一岗双责',
    // Both forms in one draft are a matter of consistency.
    '执行“三会一课”制度，三会一课按月召开',
  ],
  check({ draft, report }) {
    for (const { item, start, end } of index.matches(draft.text)) {
      const { phrase } = item
      if (draft.isQuoted(start) || draft.isQuoted(start, 'quote') || draft.isProtected(start)) {
        continue
      }
      const isMarked = /["'‘“”「]/u.test((draft.text[start - 1] ?? '') + (draft.text[end] ?? ''))
      // 党政同责、一岗双责: a member of a row of slogans, all without marks.
      const isInRow = draft.text[start - 1] === '、' || draft.text[end] === '、'
      if (isMarked || isInRow || draft.text.includes(`“${phrase}”`)) continue
      report({
        start,
        end,
        messageId: 'quote',
        data: { phrase },
        suggestions: [{ text: `“${phrase}”`, safe: false }],
        entry: phrase,
      })
    }
  },
})
