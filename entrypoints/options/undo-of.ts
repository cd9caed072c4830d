import type { Settings } from '../../lib/settings/schema'

/** How to take a change back: the parts that it changed as they were, and the others as they are by then. */
export function undoOf(before: Settings, after: Settings): (now: Settings) => Settings {
  const names = Object.keys(before) as (keyof Settings)[]
  const changed = names.filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
  const parts = Object.fromEntries(changed.map((name) => [name, before[name]]))
  return (now) => ({ ...now, ...parts })
}
