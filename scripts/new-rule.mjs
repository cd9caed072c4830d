// @ts-check
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './runtime.mjs'

/**
 * Writes a new rule that already passes the harness, to be changed into what it should be.
 * Throws when the id is not kebab-case or the file is there.
 * @param {string} id
 * @param {string} [folder] beside `lib/core`
 * @returns {string} the file
 */
export function writeNewRule(id, folder = path.join(root, 'lib/rules')) {
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(id)) throw new Error(`“${id}” is not a kebab-case id`)
  const file = path.join(folder, `${id}.ts`)
  if (existsSync(file)) throw new Error(`${path.relative(root, file)} exists`)
  writeFileSync(file, template(id))
  return file
}

/** @param {string} id */
function template(id) {
  return `import { z } from 'zod'
import { defineRule } from '../core/rule'

const PATTERN = /待改的写法/gu

export default defineRule({
  id: '${id}',
  meta: {
    title: '规则的名称',
    category: 'terms',
    rationale: '为什么读者在意这一点。',
    basis: [{ source: '惯例', clause: '依据的条款或习惯' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { found: '“{quote}”应改为“规范的写法”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '这里是⟦待改的写法⟧。', good: '这里是规范的写法。', messageId: 'found' },
  ],
  allows: ['这里是规范的写法。'],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(PATTERN)) {
      const start = match.index
      if (draft.isProtected(start)) continue
      report({
        start,
        end: start + match[0].length,
        messageId: 'found',
        suggestions: [{ text: '规范的写法', safe: false }],
      })
    }
  },
})
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const file = writeNewRule(process.argv[2] ?? '')
    console.log(`${path.relative(root, file)} 已生成；改好后运行 npm run unit 和 npm run docs。`)
  } catch (error) {
    console.error(`用法：npm run new:rule <id>。${error instanceof Error ? error.message : error}`)
    process.exitCode = 2
  }
}
