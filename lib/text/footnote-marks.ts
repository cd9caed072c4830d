/** 注：*为年末数, 备注：1.“**”表示新增: a note that begins with the mark, numbered or quoted. */
const NOTE =
  /(?:^|\n)[ \u3000]*[（(]?(?:注|备注|说明|填表说明)[：:]?[ \u3000]*(?:[\d①②③]{1,2}[.．、]?)?[ \u3000]*[“"「]?([*＊]+)(?![*＊])/gu
/** 带“*”的为必填项, 标*号的, 加*者. */
const TOLD_BEFORE =
  /(?:带|标|加|注|打|有|画|凡|以|用|标注|标有|注明|符号)[“"「（(]?([*＊]{1,3})[”"」）)]?(?=号|的|者|标|栏|项|注|表示|为)/gu
/** “*”表示, （*代表…, *号为. */
const TOLD_BEHIND =
  /(?:^|[\n，。；：、（(“"「.．])[ \u3000]*([*＊]{1,3})[”"」]?(?:号|项|栏)?(?:表示|代表|系指|是指|标识|指的是|均?为必填|为选填|为必)/gu

/** The runs of asterisks that a text itself explains as marks of a note or of a field that must be filled. */
export function findFootnoteMarks(text: string): ReadonlySet<string> {
  const marks = new Set<string>()
  if (!/[*＊]/u.test(text)) return marks
  for (const pattern of [NOTE, TOLD_BEFORE, TOLD_BEHIND]) {
    for (const [, mark = ''] of text.matchAll(pattern)) marks.add(mark)
  }
  return marks
}
