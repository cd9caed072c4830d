import { i18n } from '#i18n'
import { type OutlineRow, worstOf } from './outline-rows'

/** The draft's top sections side by side, each as wide as it is long and in the colour of its gravest finding. */
export function OutlineStrip({ rows }: { readonly rows: readonly OutlineRow[] }) {
  const parts = rows.filter((row) => row.kind === 'missing' || row.level === 1)
  return (
    <div className="outline-strip" role="img" aria-label={summary(parts)}>
      {parts.map((row) =>
        row.kind === 'missing' ? (
          <span key={`missing ${row.title}`} data-part="missing" title={row.title} />
        ) : (
          <span
            key={row.index}
            data-part="section"
            data-level={worstOf(row.counts) ?? 'none'}
            title={row.text}
            style={{ flexGrow: row.length }}
          />
        ),
      )}
    </div>
  )
}

function summary(parts: readonly OutlineRow[]): string {
  const sections = parts.filter((row) => row.kind === 'heading' && row.index !== -1)
  const faulty = sections.filter((row) => row.kind === 'heading' && worstOf(row.counts))
  const missing = parts.filter(({ kind }) => kind === 'missing')
  return i18n.t('outline.summary', [sections.length, faulty.length, missing.length])
}
