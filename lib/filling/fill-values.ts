import type { ReportedFinding } from '../engine/report'
import { fillText } from './fill-text'
import type { Gap, GapGroup } from './group-gaps'

/** What the user has typed, by the key of a group or of one gap. */
export type FillValues = Readonly<Record<string, string>>

/** A finding and the text that is to stand in its place. */
export interface Filling {
  readonly finding: ReportedFinding
  readonly replacement: string
}

/** The value of a gap: its own, else that of its group; empty where there is neither. */
export function valueFor(values: FillValues, group: GapGroup, gap: Gap): string {
  return values[gap.key] ?? values[group.key] ?? ''
}

/** The values with one more; an empty one is as good as none. */
export function withValue(values: FillValues, key: string, value: string): FillValues {
  const { [key]: _, ...others } = values
  return value === '' ? others : { ...others, [key]: value }
}

/** Everything that can be written, in document order. */
export function fillingsOf(groups: readonly GapGroup[], values: FillValues): Filling[] {
  return groups
    .flatMap((group) =>
      group.gaps.flatMap((gap) => {
        const replacement = fillText(gap.finding, valueFor(values, group, gap))
        return replacement === undefined ? [] : [{ finding: gap.finding, replacement }]
      }),
    )
    .sort((a, b) => a.finding.range.start - b.finding.range.start)
}

/** Whether every gap of a group has a value. */
export function isFilled(group: GapGroup, values: FillValues): boolean {
  return group.gaps.every(
    (gap) => fillText(gap.finding, valueFor(values, group, gap)) !== undefined,
  )
}

/** The values without those of gaps that `isWritten`: a group's goes when none of its gaps is left. */
export function withoutWritten(
  groups: readonly GapGroup[],
  values: FillValues,
  isWritten: (finding: ReportedFinding) => boolean,
): FillValues {
  const done = groups.flatMap((group) => {
    const written = group.gaps.filter(({ finding }) => isWritten(finding))
    const keys = written.map(({ key }) => key)
    return written.length === group.gaps.length ? [...keys, group.key] : keys
  })
  return Object.fromEntries(Object.entries(values).filter(([key]) => !done.includes(key)))
}
