import type { Line, Title } from '../core/draft'

/** Longer first lines are prose, not titles. */
const MAX_TITLE = 60
/** How many lines a site's header or a document's head (number, secrecy) may take before the title. */
const HEAD_LINES = 8

/** Words that end the title of a document; they tell that a second line still belongs to it. */
const GENRE =
  /(?:报告|汇报|总结|请示|批复|通知|通报|函|纪要|方案|预案|计划|要点|安排|打算|思路|意见|材料|提纲|讲话|决定|公告|通告|记录)$/u

const SHELLS: readonly RegExp[] = [
  /^(?:下面|以下)是小编.{0,6}(?:整理|收集|推荐)的(.+?)[，,].*参考.*$/u,
  /^【(.+)】$/u,
  /^(?:标题|题目|文档标题)[：:][ \u3000]*(.+)$/u,
  /^(?:#{1,6}[ \u3000]+|\*\*)(.+?)(?:\*\*)?$/u,
]
const TAILS =
  /(?:（\d{2,5}字）|\(\d{2,5}字\)|[[【(（](?:精选推荐|推荐|通用|范文|精选|最新|共|初稿|草稿|草案|送审稿|讨论稿|征求意见稿|审议稿|代拟稿|修改稿|定稿|节选|试行|稿)[^\])】）]*[\])】）]|\.docx?)+$/u
/** What stands above a title: 青农发〔2025〕3号, 内部资料, 附件1, a site's path. */
const ABOVE =
  /(?:[〔[【（(]\d{4}[〕\]】）)][^。]{0,8}号$|^(?:附件|机密|秘密|绝密|内部|特急|加急|签发|份号|当前位置|来源|时间|作者|浏览|发布|首页|上传|下载|编号|密级)|^[\w.:/\- ]+$)/u
/** A line that goes on with the title: 和2026年工作计划, ——以青禾县为例 does not. */
const CONTINUES = /^(?:和|及|暨|与|以及|的)/u

/**
 * The title: the first line with text that can be one, with the next where that ends it in a genre word.
 * What a site or an office puts above it is passed over.
 * @returns `undefined` when the text begins with prose or a numbered heading
 */
export function findTitle(lines: readonly Line[], text: string): Title | undefined {
  const head: Line[] = []
  for (const line of lines) {
    if (line.text === '') continue
    if (head.length === HEAD_LINES || !isTitleLike(stripShell(line.text))) break
    head.push(line)
  }
  const first = chooseFirst(head)
  if (!first) return undefined
  const rest = head.slice(head.indexOf(first) + 1, head.indexOf(first) + 3)
  const parts = [first, ...rest].map((line) => stripShell(line.text))
  const [bare = '', second = '', third = ''] = parts
  const take = (count: number): Title => ({
    ...trimmed(first.start, ([first, ...rest][count - 1] as Line).end, text),
    text: parts.slice(0, count).join(''),
  })
  if (GENRE.test(bare)) {
    return CONTINUES.test(second) && GENRE.test(second) ? take(2) : take(1)
  }
  if (second.length <= 45 && GENRE.test(second)) return take(2)
  if (/^关于/u.test(bare + second) && second.length <= 30 && GENRE.test(third)) return take(3)
  // A site's own heading above the title: the line that names a kind of document is the title.
  const later = head.slice(head.indexOf(first)).find(({ text }) => GENRE.test(stripShell(text)))
  return later
    ? { ...trimmed(later.start, later.end, text), text: stripShell(later.text) }
    : take(1)
}

/** The first line that is no head matter; the first of all when every line looks like that. */
function chooseFirst(head: readonly Line[]): Line | undefined {
  const bare = (line: Line) => stripShell(line.text)
  const isAbove = (words: string) =>
    /[>›»]|www\.|\.com|:\/\//u.test(words) || (ABOVE.test(words) && !GENRE.test(words))
  return head.find((line) => !isAbove(bare(line))) ?? head[0]
}

function stripShell(line: string): string {
  let title = line
  for (const shell of SHELLS) title = shell.exec(title)?.[1] ?? title
  return title
    .replace(TAILS, '')
    .replace(/[。；;，,：:]$/u, (mark, at: number) => (isBareGenre(title.slice(0, at)) ? '' : mark))
    .trim()
}

/** A title that somebody ended with a full stop; a sentence has a comma or begins with 现将. */
function isBareGenre(words: string): boolean {
  return (
    words.length >= 6 &&
    words.length <= MAX_TITLE &&
    GENRE.test(words) &&
    !/[，。：；,;:]|^(?:现将|以下|特此|下面|以上|请)/u.test(words)
  )
}

function isTitleLike(line: string): boolean {
  return (
    line !== '' &&
    line.length <= MAX_TITLE &&
    !/[。；;，,：:]$/u.test(line) &&
    !/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u.test(line)
  )
}

function trimmed(start: number, end: number, text: string): { start: number; end: number } {
  const slice = text.slice(start, end)
  return { start: start + slice.search(/\S/u), end: start + slice.trimEnd().length }
}
