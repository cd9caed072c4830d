import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { cut } from 'jieba-wasm'

/*
 * Counts what stands around a unit that has lost its figure, and around the same sign where it never had one, for
 * lib/data/quantities: `node scripts/count-units.mjs TEXT…` rewrites odds.tsv. Statistics only, no text.
 * A figure is taken out before the words are counted, so that the rule meets what has been counted here.
 */

const UNITS =
  '个 家 项 次 条 名 元 亩 吨 户 件 场 座 套 位 天 份 篇 台 米 人次 公里 小时 辆 支 人 起'.split(
    ' ',
  )
/** Longer units that hold one of these: they are no such place. */
const LONGER =
  '个百分点 平方公里 平方米 立方米 千米 厘米 毫米 海里 台次 件次 户次 场次 架次 批次'.split(' ')
const UNIT = new RegExp([...LONGER, ...UNITS].sort((a, b) => b.length - a.length).join('|'), 'gu')
const FIGURE = /\d[\d.,]*[百千万亿多余]*$/u
const SIGN =
  /[\dA-Za-z０-９〇零○一二三四五六七八九十百千万亿两几多余半.．,Ｘｘ×✕*＊_＿…□■△/／·数来]$/u
const DETERMINER = /[每各这那该本此某整半单首同另逐哪何全第]$/u
/** How much is cut into words on either side, in UTF-16 units. */
const REACH = 14
const MAX_CLAUSE = 400
/** Words that are counted: of four characters at most, and the marks that end or begin a clause. */
const COUNTED = /^(?:[\u4e00-\u9fff]{1,4}|[,，、；：“”（）()《》^0—])$/u
/** Rarer words tell nothing: with a figure, and without. */
const LEAST = { counted: 8, plain: 3 }
/** Weights are natural logarithms; a word whose weight is as near as this to that of any other word is left out. */
const NEAR = 1.5

const tables = new Map(
  UNITS.map((unit) => [unit, { before: [new Map(), new Map()], after: [new Map(), new Map()] }]),
)
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)

/** The words on either side of a unit, where it is a word of its own. */
function neighbours(head, unit, tail) {
  const [start, end] = [head.length, head.length + unit.length]
  let [at, before, after] = [0, '', '']
  let [opens, closes] = [start === 0, false]
  for (const word of cut(head + unit + tail, false)) {
    if (at === end) after = word
    at += word.length
    if (at === start) [opens, before] = [true, word]
    if (at === end) closes = true
  }
  return opens && closes ? [before, after] : undefined
}

const kindBefore = (word) => (/[\s\p{P}]$/u.test(word) ? (word.at(-1) ?? '^') : word || '^')
const kindAfter = (word) =>
  /^\d/u.test(word) ? '0' : /^[^\p{Script=Han}A-Za-z]/u.test(word) ? word[0] : word || '^'

function read(clause) {
  for (const { 0: unit, index } of clause.matchAll(UNIT)) {
    const table = tables.get(unit)
    if (!table) continue
    const before = clause.slice(Math.max(0, index - REACH), index)
    const figure = FIGURE.exec(before)?.[0]
    if (figure?.length === REACH) continue
    if (figure === undefined && (SIGN.test(before) || DETERMINER.test(before))) continue
    const from = index - (figure?.length ?? 0)
    const head = clause.slice(Math.max(0, from - REACH), from)
    if (figure !== undefined && /[\d.第]$/u.test(head)) continue
    const tail = clause.slice(index + unit.length, index + unit.length + REACH)
    const words = neighbours(head, unit, tail)
    if (!words) continue
    const side = figure === undefined ? 1 : 0
    count(table.before[side], kindBefore(words[0]))
    count(table.after[side], kindAfter(words[1]))
  }
}

for (const path of process.argv.slice(2)) {
  for (const clause of (await readFile(path, 'utf8')).split(/[。！？；!?;\n]/u)) {
    if (clause.length <= MAX_CLAUSE) read(clause)
  }
}

const sum = (map) => [...map.values()].reduce((total, times) => total + times, 1)

/** The weights of the words of a side; `undefined` stands for any other word. */
function weigh([counted, plain], prior) {
  const share = (map, total, word) => Math.log(((map.get(word) ?? 0) + 0.3) / (total + 30))
  const [figures, bare] = [sum(counted), sum(plain)]
  const weigh = (word) => prior + share(counted, figures, word) - share(plain, bare, word)
  const other = weigh(undefined)
  const rows = new Map([[Math.round(other), ['']]])
  for (const word of new Set([...counted.keys(), ...plain.keys()])) {
    const weight = weigh(word)
    const times = weight > other ? counted.get(word) : plain.get(word)
    const least = weight > other ? LEAST.counted : LEAST.plain
    if (!COUNTED.test(word) || (times ?? 0) < least || Math.abs(weight - other) < NEAR) continue
    const key = Math.round(weight)
    rows.set(key, [...(rows.get(key) ?? []), word])
  }
  return rows
}

const lines = []
for (const [unit, { before, after }] of tables) {
  const prior = Math.log(sum(before[0]) / sum(before[1]))
  for (const [side, rows] of [
    ['before', weigh(before, prior)],
    ['after', weigh(after, 0)],
  ]) {
    for (const [weight, words] of [...rows].sort((a, b) => a[0] - b[0])) {
      lines.push([unit, side, weight, words.sort().join('|'), 'counts'].join('\t'))
    }
  }
}
const header = 'unit\tside\tweight\twords\tsource'
await writeFile('lib/data/quantities/odds.tsv', `${[header, ...lines].join('\n')}\n`)
