import { severities } from '../core/finding'
import type { CheckReport } from '../engine/report'
import { coverageLabels, severityLabels } from './labels'

/**
 * The outcome in one line. “未发现问题” is said only of a check that left nothing out; what was left out is told
 * by the report's notices.
 */
export function verdictLine(report: CheckReport): string {
  const { ignored } = report
  return `${foundLine(report)}${ignored.length > 0 ? `；另有 ${ignored.length} 处已忽略` : ''}`
}

function foundLine({ findings, notices, complete }: CheckReport): string {
  if (findings.length > 0) {
    const counts = severities.flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length
      return count === 0 ? [] : [`${severityLabels[severity]} ${count}`]
    })
    return `共 ${findings.length} 处：${counts.join('，')}`
  }
  return complete && notices.length === 0 ? '未发现问题' : '查过的部分没有发现问题'
}

/** What was read, and as what kind of document. */
export function readingLine({ characters, coverage, documentType }: CheckReport): string {
  const type = documentType ? `，文种：${documentType.title}` : ''
  return `${characters} 字，${coverageLabels[coverage]}${type}`
}

/** `2026-03-05 14:07`, in the machine's own time zone. */
export function dateText(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}
