import type { Finding, Severity } from '../core/finding'
import type { Comment } from './docx/comment'

/** The author of what is written into documents. */
export const REVIEWER = '稿检'

const LEVEL: Readonly<Record<Severity, string>> = { error: '错误', warning: '疑似', info: '提示' }

/** A finding as a comment in Word: what is wrong, what to do, and what the rule rests on. */
export function commentOf(finding: Finding): Comment {
  const { severity, message, quote, range, suggestions, basis = [] } = finding
  const [first] = suggestions
  return {
    ...range,
    lines: [
      `【${LEVEL[severity]}】${message}`,
      ...(first === undefined ? [] : [adviceOf(quote, first.text)]),
      ...basis.map(
        ({ source, clause }) => `依据：${source}${clause === undefined ? '' : `，${clause}`}`,
      ),
    ],
  }
}

function adviceOf(quote: string, text: string): string {
  if (text === '') return `建议：删去“${quote}”`
  return quote === '' ? `建议：补上“${text}”` : `建议：“${quote}”改为“${text}”`
}
