import type { Line } from '../core/draft'
import type { Range } from '../core/range'

/** 附件1, 附表2 报名表, 附件3：承诺书; but 附件：1.报名表 lists what is attached. */
const ATTACHMENT =
  /^附[件表录]?[ \u3000]*(?:[\d０-９]{1,2}(?:[-—－][\d０-９]{1,2})?|[一二三四五六七八九十]{1,3})?(?:[ \u3000]*[：:、.]?[ \u3000]*(?![\d０-９：:])(.{2,40}))?$/u
const LISTS = /^附[件表录]?[ \u3000]*[：:]/u
/** What shows how to write something: crosses and circles belong to it as well as blanks. */
const PATTERN_NAME =
  /(?:模[板版]|样式|格式|样[本张表例]|[范文]本|范例|示例|文书|[式版]式|体例|样稿|口径)$/u
/** What is handed out to be filled in, if it has blanks. */
const FORM_NAME = /(?:[表单书卡函簿册卷证据]|回执|合同|协议|申请|问卷|封面|记录)$/u
/** 任务分工表: most often a table of the writer's own. */
const OWN_TABLE =
  /(?:[清名菜]单|(?:分工|责任|安排|计划|进度|一览|明细|时间|对照|任务|分解|筹措|日程|课程|测算|估算)表|(?:任务|说明|计划|规划|报告|建议)书)$/u
/** 征求意见函（格式）, 购销合同（示范文本）. */
const PATTERN_BRACKET =
  /[（(](?:格式|样[式本表张例稿]|模[板版]|[范文]本|示范文本|参考[^（()）]{0,4}|[式版]式|空白)[）)]$/u
const LAST_BRACKET = /[（(【〔][^（()）】〕]*[）)】〕]$/u

/** A blank with its label, or a seal and a date to be set by hand. */
const ENTRY =
  /[_＿]{2,}|[□☐]|^[^，。；]{1,24}[：:][ \u3000\t]*(?:$|[ \u3000]{3,})|[（(](?:盖章|公章|签[字名章]|签字或盖章)[）)][：:]?[ \u3000]*(?:$|[ \u3000_＿年])|年[ \u3000_＿]+月[ \u3000_＿]+日|\t\t|\t$/u
const MASKED_ENTRY = /[×✕xXＸ]{1,}|[○〇◯]{1,}|[*＊]{2,}|某/u
/** A text without any of these has no form. */
const ANY_BLANK = /[_＿]{2}|[□☐]|年[ \u3000]+月|[：:][ \u3000]*\n|[×✕xXＸ○〇◯某]|[*＊]{2}/u
const ONLY_DATE = /^[\d_＿\s]*年[\d_＿\s]*月[\d_＿\s]*日?$/u
/** 短信模板：…, 格式如下：…: the rest of the line is a pattern, or else the next line. */
const PATTERN_LINE =
  /(?:模[板版]|样式|格式|范本|样例)(?:(?:如下|为|是)[：:]|[：:][ \u3000]*(?=$|[“"【]))[ \u3000]*(.*)$/u
const SECTION = /^[一二三四五六七八九十]{1,3}、/u
/** No form has a longer name, in UTF-16 units. */
const LONGEST_NAME = 36
/** Dashes around a name, and the bracket behind it. */
const LONGEST_DECORATION = 40
/** A longer line without a blank is prose. */
const LONGEST_ENTRY = 48

/**
 * The parts of a text that others are to fill in: attached forms, letters and messages to copy, slips to cut off.
 * Blanks belong there. A part is one by its name and its blanks together, or by its blanks alone where most lines have them.
 * @param from where the draft's own title ends: the draft itself is no form, whatever it is called
 * @returns ranges in order that do not overlap
 */
export function findForms(lines: readonly Line[], text: string, from: number): Range[] {
  if (!ANY_BLANK.test(text)) return []
  const all = lines.filter((line) => line.text !== '')
  // An attachment in a file of its own has no other title.
  const isAlone = isAttachment(all[0]?.text ?? '')
  const written = isAlone ? all : all.filter(({ start }) => start >= from)
  const forms: Range[] = []
  let at = 0
  while (at < written.length) {
    const end = endOfForm(written, at)
    const [first, last] = [written[at], written[end - 1]]
    if (first && last) forms.push({ start: first.start, end: last.end })
    at = Math.max(end, at + 1)
  }
  return forms
}

/** Where the form that begins with a line ends; the line itself where none does. */
function endOfForm(lines: readonly Line[], at: number): number {
  const { text } = lines[at] as Line
  if (isAttachment(text)) {
    let end = at + 1
    while (end < lines.length && !isAttachment((lines[end] as Line).text)) end++
    return isAttachedForm(lines.slice(at, end)) ? end : at
  }
  const pattern = PATTERN_LINE.exec(text)?.[1]
  if (pattern !== undefined) return at + (pattern === '' ? 2 : 1)
  return isName(text) ? endOfSlip(lines, at) : at
}

function isAttachment(text: string): boolean {
  return text.startsWith('附') && ATTACHMENT.test(text) && !LISTS.test(text)
}

function isAttachedForm([head, ...body]: readonly Line[]): boolean {
  const own = ATTACHMENT.exec(head?.text ?? '')?.[1]
  const titles = [own ?? '', ...body.slice(0, 2).map(({ text }) => text)].filter(
    (title) => title.length <= LONGEST_NAME,
  )
  const names = titles.map((title) => title.replace(LAST_BRACKET, '').trimEnd())
  const rest = body.filter(({ text }) => !ONLY_DATE.test(text))
  const isPattern =
    names.some((name) => PATTERN_NAME.test(name)) ||
    titles.some((title) => PATTERN_BRACKET.test(title))
  const entries = rest.filter(
    ({ text }) => ENTRY.test(text) || (isPattern && MASKED_ENTRY.test(text)),
  ).length
  if (isPattern) return entries >= 1
  if (names.some((name) => FORM_NAME.test(name) && !OWN_TABLE.test(name))) return entries >= 2
  return entries >= 3 && entries >= rest.length * 0.6
}

/** 报名回执 on a line of its own. */
function isName(text: string): boolean {
  if (text.length > LONGEST_NAME + LONGEST_DECORATION) return false
  const name = text.replaceAll(/^[-—–=…·\s附：:]+|[-—–=…·\s]+$/gu, '').replace(LAST_BRACKET, '')
  return (
    name.length <= LONGEST_NAME &&
    !/[，。；、：_＿]/u.test(name) &&
    (PATTERN_NAME.test(name) || FORM_NAME.test(name)) &&
    !OWN_TABLE.test(name)
  )
}

/** Where a slip ends that no attachment's number introduces: with the last of the lines that are nearly all entries. */
function endOfSlip(lines: readonly Line[], at: number): number {
  let end = at
  let entries = 0
  for (let next = at + 1; next < lines.length; next++) {
    const { text } = lines[next] as Line
    const isEntry = ENTRY.test(text)
    if (isAttachment(text) || SECTION.test(text)) break
    if (!isEntry && (text.length > LONGEST_ENTRY || next - end > 2)) break
    if (!isEntry) continue
    entries++
    // The first entry follows the name at once, or there is none.
    if (entries === 1 && next > at + 2) break
    end = next
  }
  return entries >= 3 ? end + 1 : at
}
