const DIGITS = '〇一二三四五六七八九'
const LEGAL = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number as one of Word's number formats (`w:numFmt`) shows it; formats of other scripts show as figures. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counting(value, DIGITS, ['', '十', '百', '千'], '零').replace(/^一十/u, '十')
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counting(value, LEGAL, ['', '拾', '佰', '仟'], '零')
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(value).replace(/\d/gu, (digit) => DIGITS.charAt(Number(digit)))
    case 'ideographTraditional':
      return cyclic(value, STEMS)
    case 'ideographZodiac':
      return cyclic(value, BRANCHES)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/gu, (digit) => shifted('０', Number(digit)))
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(value, '①', 20)
    case 'decimalEnclosedParen':
      return enclosed(value, '⑴', 20)
    case 'decimalEnclosedFullstop':
      return enclosed(value, '⒈', 20)
    case 'ideographEnclosedCircle':
      return enclosed(value, '㊀', 10)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerLetter':
      return letters(value)
    default:
      return String(value)
  }
}

function counting(value: number, digits: string, places: readonly string[], zero: string): string {
  if (value <= 0 || value >= 10_000) return String(value)
  const figures = String(value)
  let counted = ''
  for (const [index, figure] of [...figures].entries()) {
    const place = places[figures.length - 1 - index] ?? ''
    if (figure !== '0') counted += digits.charAt(Number(figure)) + place
    else if (/[1-9]/u.test(figures.slice(index)) && !counted.endsWith(zero)) counted += zero
  }
  return counted
}

function cyclic(value: number, signs: string): string {
  return value > 0 && value <= signs.length ? signs.charAt(value - 1) : String(value)
}

function enclosed(value: number, first: string, count: number): string {
  return value > 0 && value <= count ? shifted(first, value - 1) : String(value)
}

function shifted(first: string, by: number): string {
  return String.fromCodePoint((first.codePointAt(0) ?? 0) + by)
}

function roman(value: number): string {
  if (value <= 0 || value >= 4000) return String(value)
  let rest = value
  let written = ''
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  }
  return written
}

/** a … z, aa … zz, aaa … as Word counts. */
function letters(value: number): string {
  if (value <= 0 || value > 780) return String(value)
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.ceil(value / 26))
}
