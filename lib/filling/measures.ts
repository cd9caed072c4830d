/**
 * What may stand behind a figure. Kept here rather than taken from the quantities pack: the pack says which words
 * make a sentence suspicious, this list where a figure goes, and surfaces must not carry the pack.
 */
const measures = [
  ...['人次', '场次', '批次', '台次', '件次', '户次', '架次', '个百分点', '百分点', '季度'],
  ...[
    '平方公里',
    '平方米',
    '立方米',
    '公里',
    '千米',
    '厘米',
    '毫米',
    '海里',
    '公顷',
    '公斤',
    '公升',
  ],
  ...[
    '小时',
    '分钟',
    '课时',
    '学时',
    '千瓦时',
    '千瓦',
    '兆瓦',
    '标箱',
    '万元',
    '亿元',
    '万人',
    '周年',
  ],
  ...'次条篇场期天名件份项家户个人起宗处批轮辆台套座所间亩吨元岁年月日届位支只头株盏棵对倍章页本张%％',
]

const ALTERNATIVES = measures.sort((a, b) => b.length - a.length).join('|')
const LEADING = new RegExp(`^[余多]?(?:${ALTERNATIVES})`, 'u')
const TRAILING = new RegExp(`[余多]?(?:${ALTERNATIVES})$`, 'u')

/** The measure word that a text begins with, 余 before it included: 余次 of 余次以上. */
export function leadingMeasure(text: string): string | undefined {
  return LEADING.exec(text)?.[0]
}

/** The measure word that a text ends with: 人次 of 培训人次. A last character that is no known one counts as one. */
export function trailingMeasure(text: string): string {
  return TRAILING.exec(text)?.[0] ?? text.slice(-1)
}
