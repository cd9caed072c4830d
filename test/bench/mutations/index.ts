import type { Mutation } from './mutation'

const modules = import.meta.glob<readonly Mutation[]>(['./*.ts', '!./index.ts', '!./mutation.ts'], {
  eager: true,
  import: 'default',
})

/** Every class of defect of this folder. */
export const mutations: readonly Mutation[] = Object.values(modules).flat()
