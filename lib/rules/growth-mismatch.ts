import { z } from 'zod'
import { defineRule } from '../core/rule'

/** 1 260 and 1,260 are written with a mark between the thousands. */
const NUMBER =
  '(\\d{1,3}(?:[ ,\\u00a0\\u2005\\u2009\\u202f]\\d{3})+(?!\\d)|\\d{1,9}(?:\\.\\d{1,4})?)'
const UNIT =
  '([万亿]?(?:元|吨|人次|人|户|亩|件|家|个|公里|次|平方米|立方米|公斤|台|辆|套|名|所|处|项|起|场|头|只|株|座|条|分|天|分贝)|[微毫]克/(?:立方米|升)|万亩|%|％)'
const RISE = '增长|增加|提高|提升|上升|扩大|攀升|增至|升至'
const FALL = '下降|减少|降低|缩减|缩短|回落|压减|降至|减至'
const RISING = new RegExp(`^(?:${RISE})`, 'u')
/** 由20万元增长到25万元，增长25%: both figures and what is said of them. */
const CHANGE = new RegExp(
  `[由从](?:去年|上年|\\d{4}年)?(?:同期)?(?:的|底的|末的)?${NUMBER}${UNIT}(${RISE}|${FALL})(?:到|至|为)?了?${NUMBER}${UNIT}(?:[，,](?:同比|净|累计|共|年均)?(?:${RISE}|${FALL})了?${NUMBER}(%|％|个百分点|\\5))?`,
  'gu',
)

/** 12%左右 may be so much off, as a share of what is right. */
const ABOUT = 0.2
/** 达到15家，比上年的12家增加3家: what it is, what it was, and the change. */
const COMPARED = new RegExp(
  `${NUMBER}${UNIT}(?:以[内下上])?[，,](?:同比)?(?:较|比|相比)((?:[^，,。；;\\d\\n]|\\d{4}年){1,14}?)${NUMBER}\\2(?:净|共)?(增加|增长|提高|减少|下降|降低|增|减)了?${NUMBER}(\\2|[%％])(左右)?(?![\\p{Script=Han}]{0,4}倍)`,
  'gu',
)

export default defineRule({
  id: 'growth-mismatch',
  meta: {
    title: '增减与前后数字不符',
    category: 'figures',
    rationale: '由多少到多少、增减多少写在一句里，三个数必须对得上。',
    basis: [{ source: '惯例', clause: '数据前后相符' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: {
      points: '从{from}到{to}，相差的是{written}个百分点，不是{written}%。',
      amount: '由{from}到{to}，变化应为{right}，此处写作“{quote}”。',
      compared: '{was}与{now}相差{right}，此处写作“{quote}”。',
      direction: '由{from}到{to}不是“{word}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '产值由20万元增长到25万元，增长⟦20%⟧。',
      good: '产值由20万元增长到25万元，增长25%。',
      messageId: 'amount',
    },
    {
      bad: '合格率从95%提高到98%，提高⟦2个百分点⟧。',
      good: '合格率从95%提高到98%，提高3个百分点。',
      messageId: 'amount',
    },
    {
      bad: '重复信访占比由去年同期的35%降至28%，下降了⟦8个百分点⟧。',
      good: '重复信访占比由去年同期的35%降至28%，下降了7个百分点。',
      messageId: 'amount',
    },
    { bad: '用水量由30万元⟦增长⟧到25万元。', messageId: 'direction' },
    {
      bad: '农机站达到15家，比上年的12家增加⟦4家⟧。',
      good: '农机站达到15家，比上年的12家增加3家。',
      messageId: 'compared',
    },
    {
      bad: '全县实有农机28410台，比去年同期的26500台净增⟦2100台⟧。',
      good: '全县实有农机28410台，比去年同期的26500台净增1910台。',
      messageId: 'compared',
    },
    {
      bad: '农机服务收入达1 260万元，较2023年的900万元增长⟦36%⟧。',
      good: '农机服务收入达1 260万元，较2023年的900万元增长40%。',
      messageId: 'compared',
    },
    {
      bad: '浓度控制在52微克/立方米以内，比上年同期的56微克/立方米下降⟦12%⟧左右。',
      good: '浓度控制在52微克/立方米以内，比上年同期的56微克/立方米下降7.1%左右。',
      messageId: 'compared',
    },
    {
      bad: '机收率由45.1%上升到58.5%，提高⟦13.4%⟧。',
      good: '机收率由45.1%上升到58.5%，提高13.4个百分点。',
      messageId: 'points',
    },
  ],
  allows: [
    '浓度控制在52微克/立方米以内，比上年同期的56微克/立方米下降8%左右。',
    '产值由20万元增长到25万元，增长25%。',
    '合格率从95%提高到98%，提高3个百分点。',
    '合格率98%，比上年的95%提高3个百分点，入园率由50%提高到60%，增长20%。',
    '人数由35人减少到28人，减少7人。',
    '投入由9800万元增加到1.2亿元，增长22.4%。',
    '排名由第10位提升到第5位。',
    '时限由15个工作日压缩到5个工作日。',
    '产值由20万元增长到25万元，年均增长11.8%。',
    '规模由3万亩扩大到4万亩，增长33.3%。',
    '产值达到15.2亿元，较上年的12.1亿元增加3.1亿元。',
    '农机站达到15家，比上年减少3家。',
    '农机服务收入达1260万元，较上年的900万元增长40%。',
  ],
  check({ draft, report }) {
    const points = (start: number, end: number, written: string, from: string, to: string) => {
      const suggestions = [{ text: `${written}个百分点`, safe: false }]
      report({ start, end, messageId: 'points', data: { from, to, written }, suggestions })
    }
    for (const match of draft.text.matchAll(COMPARED)) {
      const [whole, now = '', unit = '', , was = '', , written = '', unitOfChange = '', about] =
        match
      const [from, to] = [amountOf(was), amountOf(now)]
      const isRate = unitOfChange !== unit
      const end = match.index + whole.length - (about?.length ?? 0)
      if (/[%％]/u.test(unit)) {
        const start = end - written.length - unitOfChange.length
        if (arePoints(from, to, written)) points(start, end, written, was + unit, now + unit)
        continue
      }
      if (from === 0) continue
      const right = Math.abs(isRate ? (100 * (to - from)) / from : to - from)
      const decimals = isRate
        ? decimalsOf(written)
        : Math.max(...[now, was, written].map(decimalsOf))
      const slack = isRate
        ? tolerance(from, to, true, decimals)
        : (decimals > 0 ? 1.5 : 0) * 10 ** -decimals + 1e-6
      const loose = about === undefined ? 0 : ABOUT * right
      if (Math.abs(right - amountOf(written)) <= slack + loose) continue
      const text = `${Number(right.toFixed(isRate ? Math.max(decimals, 1) : decimals))}${unitOfChange}`
      report({
        start: end - written.length - unitOfChange.length,
        end,
        messageId: 'compared',
        data: { was: was + unit, now: now + unit, right: text },
        suggestions: [{ text, safe: false }],
      })
    }
    for (const match of draft.text.matchAll(CHANGE)) {
      const [whole, a = '', unitA = '', word = '', b = '', unitB = '', c, unitC = ''] = match
      const [from, to] = [amountOf(a), amountOf(b)]
      // 9800万元 to 1.2亿元 is one scale to another; a mean rate asks for the years.
      if (unitA !== unitB || from === 0 || whole.includes('年均')) continue
      const data = { from: a + unitA, to: b + unitB }
      if (to !== from && to > from !== RISING.test(word)) {
        const start = match.index + whole.indexOf(word)
        report({ start, end: start + word.length, messageId: 'direction', data: { ...data, word } })
        continue
      }
      if (c === undefined) continue
      const isRate = unitC === '%' || unitC === '％'
      if (isRate && (unitA === '%' || unitA === '％')) {
        const end = match.index + whole.length
        if (arePoints(from, to, c))
          points(end - c.length - unitC.length, end, c, a + unitA, b + unitB)
        continue
      }
      const change = Math.abs(isRate ? (100 * (to - from)) / from : to - from)
      const decimals = c.split('.')[1]?.length ?? 0
      if (Math.abs(change - amountOf(c)) <= tolerance(from, to, isRate, decimals)) continue
      const end = match.index + whole.length
      const start = end - c.length - unitC.length
      const text = `${Number(change.toFixed(Math.max(decimals, isRate ? 1 : 4)))}${unitC}`
      report({
        start,
        end,
        messageId: 'amount',
        data: { ...data, right: text },
        suggestions: [{ text, safe: false }],
      })
    }
  },
})

/** 从95%提高到98%，提高3%: the difference, which is in points; in per cent it would be 3.2. */
function arePoints(from: number, to: number, written: string): boolean {
  const said = amountOf(written)
  const slack = 0.5 * 10 ** -decimalsOf(written) + 1e-6
  const difference = Math.abs(to - from)
  const isDifference = difference > 0 && Math.abs(difference - said) <= slack
  return isDifference && from > 0 && Math.abs((100 * difference) / from - said) > 2 * slack
}

/** 1 260 is 1260. */
function amountOf(digits: string): number {
  return Number(digits.replace(/[^\d.]/gu, ''))
}

function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0
}

/** The figures are rounded themselves: 3.2万 to 4.1万 may be any of 27 % to 29 %. */
function tolerance(from: number, to: number, isRate: boolean, decimals: number): number {
  const rounding = 0.5 * 10 ** -decimals + 1e-6
  const step = Number.isInteger(from) && Number.isInteger(to) ? 0 : 0.05
  return rounding + (isRate ? (100 * step * (1 + to / from)) / from : step)
}
