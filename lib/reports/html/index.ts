import { noticeText } from '../notice-text'
import { placePhraser } from '../positions'
import type { ReportContext, ReportDocument, ReportRule } from '../report-document'
import { dateText, readingLine, verdictLine } from '../summary'
import { findingsList } from './findings'
import { markedText } from './marked-text'
import { html, type Markup } from './markup'
import { STYLE } from './style'

/** Whoever gets the file: it may load nothing and run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** One page that needs nothing but itself: to read, in light and dark, to print and to pass on. */
export function htmlReport(
  documents: readonly ReportDocument[],
  { date, rules }: ReportContext,
): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const [first] = documents
  const title =
    documents.length === 1 && first
      ? `${first.name} · 检查报告`
      : `检查报告（${documents.length} 篇）`
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>检查报告</h1><p>稿检，${dateText(date)}，在本机检查。</p></header>
<main>
${documents.length > 1 ? contents(documents) : undefined}
${documents.map((document, index) => documentPart(document, `d${index + 1}-`, byId))}
</main>
<footer><p>规则只查得出写法上的问题，事实和数字仍请人工核对。</p></footer>
</body>
</html>`.source
}

function contents(documents: readonly ReportDocument[]): Markup {
  const items = documents.map(
    ({ name, report }, index) =>
      html`<li><a href="#d${index + 1}-">${name}</a> ${verdictLine(report)}</li>`,
  )
  return html`<nav><ol>${items}</ol></nav>`
}

function documentPart(
  { name, text, report }: ReportDocument,
  prefix: string,
  rules: ReadonlyMap<string, ReportRule>,
): Markup {
  const { findings, notices } = report
  const placeOf = placePhraser(text)
  return html`<article id="${prefix}">
<h2>${name}</h2>
<p class="verdict">${verdictLine(report)}</p>
<p class="reading">${readingLine(report)}</p>
${notices.length > 0 ? html`<ul class="notices">${notices.map((notice) => html`<li>${noticeText(notice)}。</li>`)}</ul>` : undefined}
${findingsList(findings, { prefix, rules, placeOf, hasText: text !== undefined })}
${text !== undefined && findings.length > 0 ? html`<section><h3>原文与标注</h3>${markedText(text, findings, prefix)}</section>` : undefined}
</article>`
}
