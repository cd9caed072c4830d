import type { Rule } from '../core/rule'

const modules = import.meta.glob<Rule>(['./*.ts', '!./index.ts'], {
  eager: true,
  import: 'default',
})

/** Every rule of this folder, by id. A new file is a new rule; there is no list to keep. */
export const rules: readonly Rule[] = Object.values(modules).sort((a, b) => (a.id < b.id ? -1 : 1))
