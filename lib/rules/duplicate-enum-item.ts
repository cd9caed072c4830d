import { z } from 'zod'
import { defineRule } from '../core/rule'
import { quantityVerbs } from '../data/quantities'

/** An item, 、, and the same item again up to the next mark; 甲、甲、甲 is found twice. */
const TWICE = /([\p{Script=Han}A-Za-z0-9]{1,8})、(?=\1(?:[、，。；,;\n]|和|等|及|$))/uy
/** Units that such an item may have. */
const LONGEST = 16
/** Words that an enumeration follows; behind others (副主任、主任) the first item only ends alike. */
const OPENERS = new Set([
  ...quantityVerbs,
  ...'好了把如是为有',
  '抓好',
  '做好',
  '管好',
  '推广',
  '落实',
  '加强',
])

export default defineRule({
  id: 'duplicate-enum-item',
  meta: {
    title: '列举项重复',
    category: 'repetition',
    rationale: '并列的两项完全一样，多半是限定词被删或复制后忘了改。',
    basis: [{ source: '惯例', clause: '列举各项应互不相同' }],
    severity: 'error',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { twice: '列举中“{item}”连写了两次，须改成不同的内容或删去一项。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '管好⟦群、群⟧、公众号。', good: '管好群、公众号。', messageId: 'twice' },
    { bad: '推广⟦水稻、水稻⟧和玉米新品种。', good: '推广水稻和玉米新品种。', messageId: 'twice' },
    {
      bad: '做好排涝、⟦抢收、抢收⟧、烘干等工作。',
      good: '做好排涝、抢收、烘干等工作。',
      messageId: 'twice',
    },
  ],
  allows: [
    '工作群、学习群、公众号',
    '走亲、访亲、探亲等',
    '粮食生产、生产资料、生产工具等',
    '一等奖1个、1个二等奖',
    '学习、学习、再学习',
    '第5、5章',
    '历任县农业局副主任、主任，负责党内组织和组织、组织和个人的关系。',
    '分别居全省第二、第二、第三，新增10家、10家。',
  ],
  check({ draft, report }) {
    for (const { item, start } of findTwice(draft.text)) {
      const end = start + 2 * item.length + 1
      const before = draft.text[start - 1] ?? '\n'
      if (/^[第\dA-Za-z一二三四五六七八九十]/u.test(item) || draft.isProtected(start)) continue
      if (draft.text.slice(end, end + 2) === '、再' || before === '和') continue
      if (/[\p{Script=Han}\w]/u.test(before)) {
        const opener = draft.tokensAt(start).find((token) => token.end === start)
        if (!opener || !OPENERS.has(opener.text)) continue
      }
      report({
        start,
        end,
        messageId: 'twice',
        data: { item },
        suggestions: [{ text: item, safe: false }],
      })
    }
  },
})

/** Looks back from every 、 for an item that begins and ends as what follows the mark does; the longest first. */
function* findTwice(text: string): Generator<{ item: string; start: number }> {
  let from = 0
  for (let mark = text.indexOf('、'); mark !== -1; mark = text.indexOf('、', mark + 1)) {
    for (let start = Math.max(from, mark - LONGEST); start < mark; start++) {
      if (text.charCodeAt(start) !== text.charCodeAt(mark + 1)) continue
      if (text.charCodeAt(mark - 1) !== text.charCodeAt(2 * mark - start)) continue
      TWICE.lastIndex = start
      const item = TWICE.exec(text)?.[1]
      if (item === undefined) continue
      yield { item, start }
      from = mark + 1
      break
    }
  }
}
