import { isCommonHan } from '../../text/units'

/** Words for numbers, and the marks of placeholders. */
const SIGNS = new Set(
  Array.from('〇零○一二三四五六七八九十百千万亿两几多余半.．,Ｘｘ×✕*＊_＿…□■△/／·', (sign) =>
    sign.charCodeAt(0),
  ),
)

/** Whether a UTF-16 unit before a classifier is its quantity, or stands for one: that is another rule's case. */
export function isFigure(unit: number): boolean {
  return (!isCommonHan(unit) && (isDigit(unit) || isLetter(unit))) || SIGNS.has(unit)
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}
