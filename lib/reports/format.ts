/** The kinds of report, in the order in which menus offer them. */
export const reportFormats = ['html', 'csv', 'markdown', 'json', 'sarif'] as const
export type ReportFormat = (typeof reportFormats)[number]

const files: Readonly<Record<ReportFormat, { readonly extension: string; readonly type: string }>> =
  {
    html: { extension: 'html', type: 'text/html' },
    csv: { extension: 'csv', type: 'text/csv' },
    markdown: { extension: 'md', type: 'text/markdown' },
    json: { extension: 'json', type: 'application/json' },
    sarif: { extension: 'sarif', type: 'application/sarif+json' },
  }

/** Longer names are cut: with its ending and in UTF-8 a file name has to stay below 255 bytes. */
const MAX_NAME = 60

/**
 * The name of a report's file, made from the draft's title: without what systems refuse in names (`/`, `:`, …),
 * `稿件` where nothing is left.
 */
export function reportFileName(title: string | undefined, format: ReportFormat): string {
  const name = (title ?? '')
    .toWellFormed()
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/^[\s.~]+|[\s.]+$/gu, '')
  const short = [...name].slice(0, MAX_NAME).join('').trimEnd()
  return `${short === '' ? '稿件' : short}-检查报告.${files[format].extension}`
}

/** The media type of a report's file. */
export function reportType(format: ReportFormat): string {
  return `${files[format].type};charset=utf-8`
}
