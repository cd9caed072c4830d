/** A text file to count from, and how much one occurrence in it weighs (its likeness to reports). */
export interface Source {
  readonly file: string
  readonly weight: number
}

/** The counted texts. Weights as measured in docs/speller.md. */
export const SOURCES: readonly Source[] = [
  { file: 'city_reports_2024', weight: 3 },
  { file: 'jijian_jiancha', weight: 1.6 },
  { file: 'law_full', weight: 0.4 },
  { file: 'national_reports', weight: 3 },
  { file: 'policy_docs', weight: 1.6 },
  { file: 'rmrb_2025', weight: 2 },
  { file: 'xi_speeches', weight: 2 },
  { file: 'xwlb', weight: 1 },
]
