import { i18n } from '#i18n'
import { type Category, categories } from '../lib/core/finding'
import type { ReportedFinding } from '../lib/engine/report'
import { Chip, Chips } from './chips'
import { toggled } from './finding-filter'
import './category-filter.css'

interface CategoryFilterProps {
  readonly findings: readonly ReportedFinding[]
  /** The categories to show; none stands for all. */
  readonly chosen: readonly Category[]
  readonly onChoose: (chosen: readonly Category[]) => void
  /** Whether one button shows nothing but placeholders, and everything again. */
  readonly offersPlaceholders?: boolean
}

/** Counts by category as chips to filter with. */
export function CategoryFilter(props: CategoryFilterProps) {
  const { findings, chosen, onChoose, offersPlaceholders = false } = props
  const counts = Map.groupBy(findings, ({ category }) => category)
  const offered = categories.filter((category) => counts.has(category) || chosen.includes(category))
  const onlyPlaceholders = chosen.length === 1 && chosen[0] === 'placeholder'
  return (
    <div className="category-filter">
      <Chips label={i18n.t('filter.label')}>
        <Chip pressed={chosen.length === 0} count={findings.length} onPress={() => onChoose([])}>
          {i18n.t('filter.all')}
        </Chip>
        {offered.map((category) => (
          <Chip
            key={category}
            data-filter={category}
            pressed={chosen.includes(category)}
            count={counts.get(category)?.length ?? 0}
            onPress={() => onChoose(toggled(chosen, category))}
          >
            {i18n.t(`category.${category}`)}
          </Chip>
        ))}
      </Chips>
      {offersPlaceholders && (counts.has('placeholder') || onlyPlaceholders) && (
        <button
          type="button"
          className="chip only-placeholders"
          data-action="only-placeholders"
          aria-pressed={onlyPlaceholders}
          onClick={() => onChoose(onlyPlaceholders ? [] : ['placeholder'])}
        >
          {i18n.t('filter.onlyPlaceholders')}
        </button>
      )}
    </div>
  )
}
