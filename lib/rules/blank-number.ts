import { z } from 'zod'
import { defineRule } from '../core/rule'

const GAP = '[ \\u3000\\u00a0]'
const NUMBER = new RegExp(`[〔[［（(]\\d{4}[〕\\]］）)]${GAP}*号|第${GAP}+号`, 'gu')
const DATE = new RegExp(
  `(?:\\d{4})?${GAP}*年${GAP}+月${GAP}*(?:日|底|初)|(?:\\d{1,2})月${GAP}+日|(?<=[于至到在自年])\\d{1,2}月日(?=前|起|至|到|以前|召开|上午|下午)`,
  'gu',
)
const ADDRESS = /[xX×*＊]{2,}@[\w.*×-]+/gu
/** A form that is to be filled in by whoever gets it: 申报日期：　年　月　日, （盖章）　年　月　日. */
const FORM =
  /(?:日期|时间|签[字名章]|盖?章|_{3,}.{0,8}|日\s?[至到—])[）)]?[：:\s\u3000]*(?:自|起)?\s*(?:\d{4})?\s*$/u
/** A line of nothing but a date and other blanks is one as well. */
const ONLY_BLANKS = /^[\s\u3000]*(?:年[\s\u3000]+月[\s\u3000]+日[至到—\s\u3000]*)+$/u

export default defineRule({
  id: 'blank-number',
  meta: {
    title: '文号、日期、邮箱留空',
    category: 'placeholder',
    rationale: '“〔2025〕　号”“11月　日前”留着空格发出去，等于没有写。',
    basis: [{ source: '惯例', clause: '定稿不得留有空白待填的内容' }],
    severity: 'error',
    fixable: false,
    messages: {
      number: '“{quote}”的文号没有填写。',
      date: '“{quote}”的日期没有填写完整。',
      address: '“{quote}”是占位，不是真实的邮箱。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '按照《秋收工作通知》（青农⟦〔2025〕　　号⟧）要求', messageId: 'number' },
    { bad: '请于2025年⟦11月　日⟧前报送方案。', messageId: 'date' },
    { bad: '请于⟦12月日⟧前报送方案。', messageId: 'date' },
    { bad: '本办法自⟦　　年　月　日⟧起施行。', messageId: 'date' },
    { bad: '材料发至电子邮箱：⟦xxxx@qinghe.example⟧。', messageId: 'address' },
  ],
  allows: [
    '按照《秋收工作通知》（青农〔2025〕12号）要求',
    '请于2025年11月 5日前报送方案。',
    '申报日期：　　年　月　日',
    '（盖章）　　年　月　日',
    '　　年　月　日',
    '附件1\n收割协议书\n自　　年　月　日起生效。\n甲方：\n乙方：',
    '邮箱：qiushou@qinghe.example',
  ],
  check({ draft, report }) {
    const tell = (
      match: RegExpMatchArray & { index: number },
      messageId: 'number' | 'date' | 'address',
    ) => {
      const start = match.index
      const line = draft.lineAt(start)
      const before = draft.text.slice(line.start, start)
      if (line.isTabular || FORM.test(before) || ONLY_BLANKS.test(line.text)) return
      if (draft.isInForm(start)) return
      report({ start, end: start + match[0].length, messageId })
    }
    for (const match of draft.text.matchAll(NUMBER)) tell(match, 'number')
    for (const match of draft.text.matchAll(DATE)) tell(match, 'date')
    for (const match of draft.text.matchAll(ADDRESS)) tell(match, 'address')
  },
})
