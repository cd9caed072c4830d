import { z } from 'zod'
import type { Draft } from '../core/draft'
import type { Range } from '../core/range'
import { defineRule } from '../core/rule'
import { UnitSet } from '../text/units'

/** Short scraps parted by spaces: `m4 D( A7 D( u; a, D:`. Formulas have = and names have longer words. */
const SCRAPS = /(?<![!-~])(?:[!-<>-~]{1,3} {1,2}){5,80}[!-<>-~]{1,3}(?![!-~])/gu
/** 工9作: one letter or digit between two characters. */
const WEDGE = /(?<=\p{Script=Han})[A-Za-z\d](?=\p{Script=Han})/gu
/** kW8q between words: small letters, capitals and digits in no order that means anything. */
const STRING = /(?<=\p{Script=Han})[A-Za-z\d]{4,8}(?=\p{Script=Han})/gu
/** WiFi6, Na2SO4, iPhone15 */
const MEANT = /^(?:[A-Z][a-z]?\d*)+$|[a-z]{3}|^[a-z]?[A-Z]+\d*$/u
/** 工|作|总|结 */
const BARS = new UnitSet('|｜#@&^~_')
const BARRED = /(?:\p{Script=Han}[|｜#@&^~_]){3,40}\p{Script=Han}/gu
/** A digit that counts: 有3名, 第1次. */
const COUNTED =
  /^[\d一二三四五六七八九十百千万亿名个人次年月日号时点分岁家户项条件位期届级类种大小多倍成段批台套座所间张本册组队班部门层楼区路线天秒银铜金架县市镇村省校场]/u

export default defineRule({
  id: 'anti-copy-noise',
  meta: {
    title: '防复制乱码',
    category: 'residue',
    rationale: '论坛在正文里插入乱码防止复制，复制后混在句中，读不通也暴露来源。',
    basis: [{ source: '惯例', clause: '定稿不得留有乱码' }],
    severity: 'error',
    fixable: 'suggest',
    needs: 'tokens',
    messages: {
      scraps: '“{quote}”像是网站防复制的乱码，应删去。',
      wedge: '“{word}”中间夹了多余的“{quote}”。',
      barred: '字与字之间夹了多余的符号，应为“{plain}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '述职报告的写法⟦+ q2 W- O: E/ i5 L9 Z⟧\n正文',
      good: '述职报告的写法\n正文',
      messageId: 'scraps',
    },
    {
      bad: '各单位于五月底前⟦kW8q⟧提交方案。',
      good: '各单位于五月底前提交方案。',
      messageId: 'scraps',
    },
    { bad: '认真总⟦x⟧结经验。', good: '认真总结经验。', messageId: 'wedge' },
    { bad: '⟦工|作|总|结|报⟧告', good: '工作总结报告', messageId: 'barred' },
  ],
  allows: [
    '有3名同志，第1次会议，维生素C片，A股市场，卡拉OK厅，甲A级，T恤',
    '接入WiFi6网络，投加Na2SO4溶液，使用iPhone15手机，接种mRNA2疫苗。',
    'a + b - c * d = e + f - g',
    'It is a way to do it as we go.',
    '1 2 3 4 5 6 7 8 9',
    '甲类X线机，中B型',
  ],
  check({ draft, report }) {
    const { text } = draft
    for (const { 0: quote, index: start } of text.matchAll(SCRAPS)) {
      if (!isNoise(quote) || draft.isProtected(start)) continue
      const range = withoutNeighbours(text, start, start + quote.length)
      report({ ...range, messageId: 'scraps', suggestions: [{ text: '', safe: false }] })
    }
    for (const { 0: quote, index: start } of text.matchAll(STRING)) {
      const runs = quote.match(/[a-z]+|[A-Z]+|\d+/gu)?.length ?? 0
      const isMixed = /[a-z]/u.test(quote) && /[A-Z]/u.test(quote) && /\d/u.test(quote)
      if (!isMixed || runs < 4 || MEANT.test(quote) || draft.isProtected(start)) continue
      const suggestions = [{ text: '', safe: false }]
      report({ start, end: start + quote.length, messageId: 'scraps', suggestions })
    }
    const barred = BARS.occursIn(text) ? text.matchAll(BARRED) : []
    for (const { 0: quote, index: start } of barred) {
      const plain = quote.replace(/[^\p{Script=Han}]/gu, '')
      const suggestions = [{ text: plain, safe: false }]
      report({
        start,
        end: start + quote.length,
        messageId: 'barred',
        data: { plain },
        suggestions,
      })
    }
    const wedges = [...text.matchAll(WEDGE)].map(({ index }) => index)
    const broken = wedges.flatMap((start) => {
      const word = wordAround(draft, start)
      return word === undefined ? [] : [{ start, word }]
    })
    const digits = broken.filter(({ start }) => /\d/u.test(text[start] ?? ''))
    for (const { start, word } of broken) {
      // One digit may be a figure after all; noise comes in numbers.
      if (/\d/u.test(text[start] ?? '') && digits.length < 3) continue
      const suggestions = [{ text: '', safe: false }]
      report({ start, end: start + 1, messageId: 'wedge', data: { word }, suggestions })
    }
  },
})

/** Capitals among digits or small letters, few of them together. */
function isNoise(scraps: string): boolean {
  const letters = scraps.match(/[A-Za-z]/gu)?.length ?? 0
  const others = scraps.match(/[^A-Za-z ]/gu)?.length ?? 0
  const isMixed = /[A-Z]/u.test(scraps) && /[a-z\d]/u.test(scraps)
  return letters >= 3 && others >= 3 && isMixed && !/[a-z]{3}/u.test(scraps)
}

/** The mark behind the last word (如下:) and the number before the next line's (2.) belong to the text. */
function withoutNeighbours(text: string, start: number, end: number): Range {
  const isMark = /[:;,.]/u.test(text[start] ?? '') && /\p{Script=Han}/u.test(text[start - 1] ?? '')
  const number = /\d{1,2}[.)]$/u.exec(text.slice(end - 3, end))?.[0] ?? ''
  const isNumber = /\p{Script=Han}/u.test(text[end] ?? '')
  return { start: start + (isMark ? 1 : 0), end: end - (isNumber ? number.length : 0) }
}

/** The word of two characters that closes once the sign between them is gone. */
function wordAround(draft: Draft, start: number): string | undefined {
  const { text } = draft
  const sign = text[start] ?? ''
  const before = text[start - 1] ?? ''
  const after = text[start + 1] ?? ''
  if (
    /\d/u.test(sign) &&
    (COUNTED.test(after) || /[有第约共近为达超前后每上金银铜\d、]/u.test(before))
  )
    return undefined
  if (/[A-Z]/u.test(sign)) return undefined
  if (draft.isProtected(start)) return undefined
  const touching = draft.tokensAt(start).filter((t) => t.end === start || t.start === start + 1)
  // 山区5县: the sign stands between two whole words.
  if (touching.length !== 2 || touching.some((token) => token.text.length > 1)) return undefined
  const word = before + after
  return draft.cut(word).length === 1 ? word : undefined
}
