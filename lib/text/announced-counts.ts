import type { Range } from '../core/range'

/** A count that announces a list: 三项措施, 四个方面, 五个坚持. The range is the words themselves. */
export interface AnnouncedCount extends Range {
  readonly count: number
  /** The two characters behind 个 that its items may repeat (坚持), or an empty string. */
  readonly word: string
}

const NUMBER = '[两二三四五六七八九]|十[一二三四五]?|\\d{1,2}'
/**
 * What a list is announced as. Things of the world (12个乡镇, 3项专利) are counted as well but announce nothing, so
 * only these words count.
 */
const THINGS = [
  '个?(?:大?方面|层面|维度)(?:的?[\\u4e00-\\u9fff]{2,4})?',
  '个(?:突出|主要|重点|关键|明显|具体)?(?:问题|不足|短板|差距|原因|环节|重点|关键|特点|亮点|转变|突破|抓手|任务|阶段|步骤|坚持|到位|着力|聚焦|突出|强化|确保|提升|注重|必须|严格|统筹|加强|狠抓|推动|体系|机制|原则|要求|目标|任务)',
  '[项条](?:主要|重点|具体|关键|硬核)?(?:措施|举措|工作|任务|要求|制度|行动|机制|内容|职责|原则|建议|意见|经验|做法|路径)',
  '点(?:意见|要求|建议|体会|希望|打算|做法|经验)?',
  '[种类](?:突出|主要)?(?:情形|情况|问题|方式|类型|现象|倾向)',
  '大(?:工程|行动|任务|体系|问题|抓手|举措|重点|板块)',
].join('|')
/** What may not stand before the number; that one begins here is the quicker look, so it comes first. */
const BEFORE =
  '(?=[两二三四五六七八九十\\d])(?<![第\\d.一二三四五六七八九十百千万这那每前后该其]|其中)'
const ANNOUNCED = new RegExp(`${BEFORE}(${NUMBER})(?:${THINGS})`, 'gu')
const LAST = new RegExp(`${BEFORE}(${NUMBER})(?:${THINGS})[^，,。；;：:、！？\\d]{0,8}$`, 'u')

/** Every announced count of a text, in order. */
export function* announcedCounts(text: string): Generator<AnnouncedCount> {
  for (const match of text.matchAll(ANNOUNCED)) {
    yield toCount(match[0], match[1] as string, match.index)
  }
}

/** The count in which a stretch of text ends, but for a few words (从三个方面抓好落实). */
export function announcedAtEnd(text: string, offset: number): AnnouncedCount | undefined {
  const match = LAST.exec(text)
  const open = match ? undefined : OPEN.exec(text)
  if (open && !SEVERAL.test(text.slice(0, open.index)))
    return toCount(open[0], open[1] as string, offset + open.index)
  if (!match || SEVERAL.test(text.slice(0, match.index)) || /(?:完成|见效|落地)$/u.test(text))
    return undefined
  const words = ANNOUNCED_ONCE.exec(match[0])?.[0] ?? match[0]
  return toCount(words, match[1] as string, offset + match.index)
}

/** 三个方面9项工作: what follows may be the one or the other. */
const SEVERAL = new RegExp(`(?:${NUMBER})(?:个方面|方面|大类|个)[，,]?[\\u4e00-\\u9fff]{0,4}$`, 'u')

/** 以下六个事项 and 下设六个工作组 announce whatever they name. */
const OPEN = new RegExp(
  `${BEFORE}(?<=以下|如下|下设|设立?|成立|组建|分成?|分为|划分为)(${NUMBER})(?:(?<=[以如]下.{1,2})[个项条点类种大]\\p{Script=Han}{1,10}?(?=的|$)|个\\p{Script=Han}{0,8}?(?:组|专班|中心|片区|阶段|步骤|等级|部分|板块))(?=\\p{Script=Han}{0,8}$)`,
  'u',
)

const ANNOUNCED_ONCE = new RegExp(`^(?:${NUMBER})(?:${THINGS})`, 'u')

function toCount(words: string, number: string, start: number): AnnouncedCount {
  const word = /个([\u4e00-\u9fff]{2})$/u.exec(words)?.[1] ?? ''
  return { count: numberOf(number), word, start, end: start + words.length }
}

function numberOf(text: string): number {
  if (/\d/u.test(text)) return Number(text)
  if (text === '两') return 2
  const digits = '一二三四五六七八九'
  if (text.startsWith('十')) return 10 + (text.length > 1 ? digits.indexOf(text.slice(1)) + 1 : 0)
  return digits.indexOf(text) + 1
}
