import type { Line, Title } from '../core/draft'

/** Longer first lines are prose, not titles. */
const MAX_TITLE = 60

/** Words that end the title of a document; they tell that a second line still belongs to it. */
const GENRE =
  /(?:报告|汇报|总结|请示|批复|通知|通报|函|纪要|方案|预案|计划|要点|安排|打算|意见|材料|提纲|讲话|决定|公告|通告)$/u

const SHELLS: readonly RegExp[] = [
  /^(?:下面|以下)是小编.{0,6}(?:整理|收集|推荐)的(.+?)[，,].*参考.*$/u,
  /^【(.+)】$/u,
]
const TAILS =
  /(?:（\d{2,5}字）|\(\d{2,5}字\)|[[【(（](?:精选推荐|推荐|通用|范文|精选|最新)[^\])】）]*[\])】）])+$/u

/**
 * The title: the first line with text, or the first two where the second ends in a genre word.
 * @returns `undefined` when the text begins with prose or a numbered heading
 */
export function findTitle(lines: readonly Line[], text: string): Title | undefined {
  const first = lines.find((line) => line.text !== '')
  if (!first) return undefined
  const bare = stripShell(first.text)
  if (!isTitleLike(bare)) return undefined
  const second = lines.find((line) => line.index > first.index && line.text !== '')
  if (second && !GENRE.test(bare) && second.text.length <= 30 && isTitleLike(second.text)) {
    const tail = stripShell(second.text)
    if (GENRE.test(tail)) return { ...trimmed(first.start, second.end, text), text: bare + tail }
  }
  return { ...trimmed(first.start, first.end, text), text: bare }
}

function stripShell(line: string): string {
  let title = line
  for (const shell of SHELLS) title = shell.exec(title)?.[1] ?? title
  return title.replace(TAILS, '').trim()
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
