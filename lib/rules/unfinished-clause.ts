import { z } from 'zod'
import { defineRule } from '../core/rule'
import { EndWords, endsBy } from '../text/clause-ends'
import { UnitSet } from '../text/units'

/** 坚决说不, 可不: there the word ends what it belongs to. */
const NOT = /(?<=\p{Script=Han})(?<![说可岂绝就好要是行能会肯敢毫从])不(?=[，。；,;])/gu
/** Words that something must follow; none ends a sentence in nine million characters of published official prose. */
const OPEN = new Set(
  [
    '以及 从而 对于 关于 由于 予以 加以 并且 而且 不仅 尤其是 特别是 例如 因为 为了 切实 逐步 更加 较为 更为 尚未 仍未 亟待 有待 还需',
    '采取 具有 成为 属于 包括 位于 处于 使得 促使 善于 勇于 敢于 便于 致力于 有助于 有利于 立足于 来自 来源于 取决于 旨在 意在 以期',
    '力争 力求 确保 着眼 大力 日益 大幅 稳步 正在 即将 应当 能够 不低于 不少于 按照 围绕 随着',
  ]
    .join(' ')
    .split(' '),
)
/** 经营主体活力｜不断: what grows or falls, and the word for how. */
const HOW = new Set('不断 持续 进一步 稳步 大幅 日益 更加 愈加 得到 逐渐'.split(' '))
const GROWING =
  /(?:活力|能力|水平|质量|效率|实力|影响力|竞争力|凝聚力|战斗力|满意度|获得感|知名度|意识|素质|结构|体系|机制|环境|格局|基础|效益|规模|渠道|面貌|作风|形象|保障|条件|氛围|收入|动能)$/u
/** 还没有｜完全 */
const MANNER = new Set('完全 真正 充分 及时 全面 有效 彻底 得到'.split(' '))
const NOT_YET = /(?:没有|尚未|未能|还没|并未)$/u

const LONGEST = 4
const [open, how, manner] = [new EndWords(OPEN), new EndWords(HOW), new EndWords(MANNER)]
const STOPS = new UnitSet('。；;')
const MARKS = new UnitSet('，。；,;')

export default defineRule({
  id: 'unfinished-clause',
  meta: {
    title: '话没有说完',
    category: 'readability',
    rationale: '“危害性认识不。”后面丢了字，多是删改时误删。',
    basis: [{ source: '惯例', clause: '语法常规' }],
    severity: 'warning',
    fixable: false,
    needs: 'tokens',
    messages: { open: '“{quote}”后面应当还有话，疑有漏字。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '对火灾危害性认识⟦不⟧，巡查流于形式。', messageId: 'open' },
    { bad: '对损毁农渠要尽快⟦予以⟧。', messageId: 'open' },
    { bad: '烘干能力不足的问题⟦有待⟧。', messageId: 'open' },
    { bad: '对拒不转移的群众可以依法⟦采取⟧。', messageId: 'open' },
    { bad: '秋收机具的保障能力⟦不断⟧。下一步抓好秋种。', messageId: 'open' },
    { bad: '补贴政策在个别乡镇还没有⟦完全⟧。', messageId: 'open' },
    { bad: '抢收进度⟦力争⟧；抓好秋种。', messageId: 'open' },
  ],
  allows: [
    '对不正之风坚决说不，绝不手软。',
    '好消息不断，成效明显，进展十分顺利。',
    '工作更进一步。',
    '问“去不？”答“不。”',
    '职能还不完全。素质全面，能力有效。规模效益不断提升。',
    '以借款的名义给予。“严”字着力。这是改革之必须。',
    '客流不断，喜事不断，整改到位。',
  ],
  check({ draft, report }) {
    const { text } = draft
    const found = Array.from(text.matchAll(NOT), ({ index }) => ({ start: index, end: index + 1 }))
    for (const end of endsBy(text, MARKS)) {
      if (end === text.length) continue
      const word =
        (STOPS.has(text.charCodeAt(end)) ? open.before(text, end) : undefined) ??
        how.before(text, end) ??
        manner.before(text, end)
      if (word === undefined) continue
      const start = end - word.length
      const before = text.slice(Math.max(0, start - LONGEST), start)
      if (!/\p{Script=Han}$/u.test(before)) continue
      const isOpen = OPEN.has(word) && STOPS.has(text.charCodeAt(end))
      if (
        isOpen ||
        (HOW.has(word) && GROWING.test(before)) ||
        (MANNER.has(word) && NOT_YET.test(before))
      )
        found.push({ start, end })
    }
    for (const { start, end } of found) {
      if (draft.isQuoted(start) || draft.isProtected(start)) continue
      if (draft.isOnWordBoundaries({ start, end })) report({ start, end, messageId: 'open' })
    }
  },
})
