import { z } from 'zod'
import type { Draft } from '../core/draft'
import { once } from '../core/once'
import { defineRule } from '../core/rule'
import { alikeCharacters, commonWords, isMeant, loneCharacters } from '../data/common-words'
import { type NearWord, NearWordIndex } from '../text/near-words'
import { wordStretchesOf } from '../text/word-stretches'

/** Made for the first draft: a worker that wakes has other things to do. */
const words = once(
  () =>
    new NearWordIndex({
      words: commonWords().flatMap(({ words, weight }) => words.map((w) => [w, weight] as const)),
      alone: new Map(
        loneCharacters().flatMap(({ characters, weight }) =>
          [...characters].map((char) => [char, weight]),
        ),
      ),
      alike: alikeCharacters().map(({ characters, source }) => ({
        characters,
        penalty: source === 'near' ? 6 : 0,
      })),
      total: 55,
    }),
)
/** How much likelier the word must be than lone characters: two, more, and one beside a word. */
const LEAST_PAIR = 31
const LEAST = 26
const LEAST_AFFIX = 40
/** 通贤镇 for 乡镇: names of places and people are written in any characters. */
const NAME_AFTER =
  /^(?:[镇村乡县区市州省](?!委|政|人大|直|域|属|级|各|内)|[路街桥湖河山港站寺岛庄屯]|某|同志|先生|女士)/u
const NAME_BEFORE = /[某氏姓]$/u
/** Elements, compounds, crops' pests, parts of machines and of the body: nobody types them for a common word. */
const OF_SCIENCE =
  /[氢氦氖氩氪氙氡氟氯溴碘氧硫氮磷砷锑硅硼锂钠钾铷铯铍镁钙锶钡铝镓铟铊锗锡铅铋铜锌镉汞钛锆钒铌钽铬钼钨锰铁钴镍钌铑钯铂镭铀钚氨氰烃烷烯炔苯酚醇醛酮醚酯酸碱酐胺肽酶糖苷嘌呤嘧啶羟羧羰巯氚氘焓熵螨蚜虱螟蝽疽痢疟癣疹疱痘瘤癌囊腺腔胆脾胰肾肺肝颅骶胫腓髋髌蕨藓藻菌孢锭坯轴轭阀辊铆焊锻铣钻]/u
/** 年, 三四十年: one character, or a numeral before it. */
const COUNTED_OR_LONE = /^[一二三四五六七八九十百千万几数两多]*\p{Script=Han}$/u
/** 早、中、晚｜全时段: the first character is the last item of a list of single ones. */
const LISTED_ALONE = /(?:^|[^\p{Script=Han}])\p{Script=Han}、$/u

export default defineRule({
  id: 'typo-sound-alike',
  meta: {
    title: '近音近形错字',
    category: 'spelling',
    rationale:
      '拼音输入最容易选错同音字，五笔和扫描最容易认错形近字；拆成单字不成话，换一个字就是常用词。',
    basis: [
      { source: '现代汉语通用词形', clause: '与公文常用词只差一个音近、形近的字，由字频推断' },
    ],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { near: '“{quote}”疑为“{right}”之误。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '紧紧⟦围饶⟧中心工作。', good: '紧紧围绕中心工作。', messageId: 'near' },
    { bad: '⟦根具⟧年度工作安排开展调研。', good: '根据年度工作安排开展调研。', messageId: 'near' },
    { bad: '服务内容⟦逐布⟧拓展。', good: '服务内容逐步拓展。', messageId: 'near' },
    { bad: '成立⟦领道⟧小组。', good: '成立领导小组。', messageId: 'near' },
    { bad: '广大干部⟦积级⟧参与。', good: '广大干部积极参与。', messageId: 'near' },
  ],
  allows: [
    '紧紧围绕中心工作，根据安排，逐步拓展，积极参与。',
    '“围饶”应改为“围绕”。',
    '走访通贤镇、尹山湖村。',
    '各的任务各自完成，试时可用。',
    '检测有机质、全氮、有效磷，护学岗早、中、晚全时段值守。',
    '三四十年间少了一半，秸秆能还田的还田、能离田的离田。',
    '活动结束后自行撤展，场清地净。',
  ],
  check({ draft, report }) {
    const stretches = wordStretchesOf(draft)
    let last = -1
    for (let index = 0; index < stretches.count; index++) {
      const start = stretches.start(index)
      const end = start + stretches.size(index)
      const lone = stretches.lone(index)
      if (lone === 0 || start < last) continue
      const meant = wordMeant(draft, start, end, lone)
      if (!meant || !mayBeSlip(draft, start, end) || isApart(draft, meant)) continue
      const { right } = meant
      last = end
      report({
        start,
        end,
        messageId: 'near',
        data: { right },
        suggestions: [{ text: right, safe: false }],
      })
    }
  },
})

/** The common word that a stretch misses by a character that stands alone among the words. */
function wordMeant(
  { text }: Draft,
  start: number,
  end: number,
  lone: number,
): NearWord | undefined {
  const size = end - start
  const hasWord = lone !== (1 << size) - 1
  const least = size === 2 ? LEAST_PAIR : hasWord && size < 4 ? LEAST_AFFIX : LEAST
  const near = words().near(text, start, end, lone)
  return near.length === 0 ? undefined : near.find(({ gain }) => gain >= least)
}

/** Whether the character that is doubted belongs to what stands beside the stretch, or to a science. */
function isApart(draft: Draft, { start, end, at }: NearWord): boolean {
  const { text } = draft
  if (
    OF_SCIENCE.test(text.charAt(at)) ||
    LISTED_ALONE.test(text.slice(Math.max(0, start - 3), start))
  ) {
    return true
  }
  // 三四十年间｜少了: with the word before it the first character makes another.
  const before = draft.tokensAt(start).find((token) => token.end === start)
  if (before && COUNTED_OR_LONE.test(before.text) && end - start === 2) {
    if (draft.cut(before.text.slice(-1) + text.charAt(start)).length === 1) return true
  }
  return recursOutside(text, start, end, at)
}

/** 能离田的离田: the doubted character and its outer neighbour stand together elsewhere, without the rest of the stretch. */
function recursOutside(text: string, start: number, end: number, at: number): boolean {
  const isLast = at === end - 1
  if (!isLast && at !== start) return false
  const pair = isLast ? text.slice(at, end + 1) : text.slice(start - 1, start + 1)
  if (!/^\p{Script=Han}{2}$/u.test(pair)) return false
  const around = isLast ? text.slice(start, end + 1) : text.slice(start - 1, end)
  const shift = isLast ? at - start : 0
  for (let found = text.indexOf(pair); found !== -1; found = text.indexOf(pair, found + 1)) {
    if (!text.startsWith(around, found - shift)) return true
  }
  return false
}

/** Neither a known form, nor quoted, nor part of a name. */
function mayBeSlip(draft: Draft, start: number, end: number): boolean {
  const { text } = draft
  if (isMeant(text.slice(start, end))) return false
  if (draft.isQuoted(start) || draft.isProtected(start)) return false
  if (text[start - 1] === '“' && text[end] === '”') return false
  return (
    !NAME_AFTER.test(text.slice(end, end + 3)) && !NAME_BEFORE.test(text.slice(start - 1, start))
  )
}
