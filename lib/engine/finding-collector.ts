import type { Category, Finding, Severity } from '../core/finding'
import { resolveOverlaps } from '../core/overlap'
import type { Range } from '../core/range'
import type { Rule } from '../core/rule'
import { suppressionKey } from '../core/suppression-key'
import { contextUnits, type Notice, type ReportedFinding } from './report'

/** More than anyone reads; beyond it the report names the total only. */
const MAX_FINDINGS = 5000

interface Candidate {
  readonly finding: Finding
  readonly range: Range
  readonly category: Category
  readonly covers: boolean
  readonly standsAside: boolean
}

/** Gathers the findings of one run and makes the lists of a report from them. */
export class FindingCollector {
  private readonly candidates: Candidate[] = []
  private total = 0

  /**
   * @param text the text that is checked
   * @param ignored keys of the findings that the user has hidden
   */
  constructor(
    private readonly text: string,
    private readonly ignored: readonly string[],
  ) {}

  add(rule: Rule, findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.candidates.push({
        finding,
        range: finding.range,
        category: finding.category,
        covers: rule.meta.covers === true,
        // A sentence that is too long still has its typos shown, and a document its gaps.
        standsAside: rule.meta.scope === 'document' || rule.meta.scope === 'sentence',
      })
    }
  }

  /** The findings so far, overlaps resolved, split into shown and hidden, both sorted by start. */
  async report(isShown: (severity: Severity) => boolean): Promise<{
    findings: ReportedFinding[]
    ignored: ReportedFinding[]
  }> {
    const resolved = resolveOverlaps(this.candidates)
      .map(({ finding }) => finding)
      .filter((finding) => isShown(finding.severity))
    this.total = resolved.length
    const findings: ReportedFinding[] = []
    const ignored: ReportedFinding[] = []
    const hidden = new Set(this.ignored)
    for (const finding of resolved.slice(0, MAX_FINDINGS)) {
      const reported = { ...finding, context: this.contextOf(finding.range) }
      const isHidden =
        hidden.size > 0 && hidden.has(await suppressionKey(reported, reported.context))
      ;(isHidden ? ignored : findings).push(reported)
    }
    return { findings, ignored }
  }

  /** What the last report left out. */
  notices(): Notice[] {
    return this.total > MAX_FINDINGS
      ? [{ kind: 'capped', shown: MAX_FINDINGS, total: this.total }]
      : []
  }

  private contextOf({ start, end }: Range): { before: string; after: string } {
    const before = this.text.slice(Math.max(0, start - contextUnits), start)
    const after = this.text.slice(end, end + contextUnits)
    return {
      before: before.slice(before.lastIndexOf('\n') + 1).toWellFormed(),
      after: (after.split('\n', 1)[0] ?? '').toWellFormed(),
    }
  }
}
