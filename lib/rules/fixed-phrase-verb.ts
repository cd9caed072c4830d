import { z } from 'zod'
import { defineRule } from '../core/rule'
import { phraseVerbs } from '../data/fixed-phrases'
import { PhraseIndex } from '../text/phrase-index'

/** Every wrong verb with its phrase, quoted or not, with or without 了. */
const usages = phraseVerbs.flatMap(({ phrase, verb, wrong }) =>
  wrong.flatMap((used) =>
    ['', '了'].flatMap((aspect) =>
      [`“${phrase}”`, `"${phrase}"`, phrase].map((form) => ({
        text: `${used}${aspect}${form}`,
        form,
        verb,
        used,
        phrase,
      })),
    ),
  ),
)
const index = new PhraseIndex(usages, ({ text }) => text)

/** 落实“两个维护”要求: here the verb governs another noun. */
const OTHER_HEAD =
  /^(?:的|要求|情况|教育|培训|宣传|任务|首要任务|责任|作为|作用|成果|自觉|能力|行动|水平|意识|总体布局推进)/u
const HEAD_BEHIND = new Set(['五位一体', '四个全面', '社会主义核心价值观', '中华民族共同体意识'])

export default defineRule({
  id: 'fixed-phrase-verb',
  meta: {
    title: '固定表述的动词搭配',
    category: 'terms',
    rationale: '固定表述与动词的搭配也是固定的，换一个动词就不合规范提法。',
    basis: [{ source: '惯例', clause: '以公开文件的规范提法为准' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { verb: '“{phrase}”前的动词是“{verb}”，不说“{used}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦强化“四个意识”⟧，改进作风。', good: '增强“四个意识”，改进作风。', messageId: 'verb' },
    {
      bad: '⟦坚定了“两个维护”⟧，方向更明。',
      good: '做到“两个维护”，方向更明。',
      messageId: 'verb',
    },
    {
      bad: '大力⟦培养和践行社会主义核心价值观⟧。',
      good: '大力培育和践行社会主义核心价值观。',
      messageId: 'verb',
    },
  ],
  allows: [
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
    '落实“两个维护”要求，强化“四个意识”教育。',
    '树牢“四个意识”，忠诚践行“两个维护”。',
    '坚定拥护“两个确立”，坚决做到“两个维护”。',
    '铸牢中华民族共同体意识，弘扬社会主义核心价值观。',
  ],
  check({ draft, report }) {
    for (const { item, start, end } of index.matches(draft.text)) {
      const { phrase, verb, used, form } = item
      if (draft.isProtected(start)) continue
      if (!HEAD_BEHIND.has(phrase) && OTHER_HEAD.test(draft.text.slice(end, end + 6))) continue
      report({
        start,
        end,
        messageId: 'verb',
        data: { phrase, verb, used },
        suggestions: [{ text: verb + form, safe: false }],
        entry: phrase,
      })
    }
  },
})
