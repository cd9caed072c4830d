import { ToggleGroup } from 'radix-ui'
import { i18n } from '#i18n'
import { type Category, categories, categorySchema } from '../lib/core/finding'
import type { ReportedFinding } from '../lib/engine/report'
import './category-filter.css'

interface CategoryFilterProps {
  readonly findings: readonly ReportedFinding[]
  /** The categories to show; none stands for all. */
  readonly chosen: readonly Category[]
  readonly onChoose: (chosen: readonly Category[]) => void
}

/** Counts by category as chips to filter with; the arrow keys move between them. */
export function CategoryFilter({ findings, chosen, onChoose }: CategoryFilterProps) {
  const counts = Map.groupBy(findings, ({ category }) => category)
  const offered = categories.filter((category) => counts.has(category) || chosen.includes(category))
  const onlyPlaceholders = chosen.length === 1 && chosen[0] === 'placeholder'

  function choose(values: readonly string[]) {
    const wantsAll = chosen.length > 0 && values.includes('all')
    onChoose(wantsAll ? [] : values.filter((value) => value !== 'all').map(parseCategory))
  }

  return (
    <div className="category-filter">
      <ToggleGroup.Root
        type="multiple"
        className="chips"
        aria-label={i18n.t('filter.label')}
        value={chosen.length === 0 ? ['all'] : [...chosen]}
        onValueChange={choose}
      >
        <ToggleGroup.Item value="all">
          {i18n.t('filter.all')} <b>{findings.length}</b>
        </ToggleGroup.Item>
        {offered.map((category) => (
          <ToggleGroup.Item key={category} value={category} data-filter={category}>
            {i18n.t(`category.${category}`)} <b>{counts.get(category)?.length ?? 0}</b>
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      {(counts.has('placeholder') || onlyPlaceholders) && (
        <button
          type="button"
          className="only-placeholders"
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

function parseCategory(value: string): Category {
  return categorySchema.parse(value)
}
