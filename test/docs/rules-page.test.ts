import path from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../lib/rules'
import { rulesPage } from '../../scripts/docs/rules-page'

test('docs/rules.md is what the rules say (npm run docs)', async () => {
  const page = path.join(import.meta.dirname, '../../docs/rules.md')
  await expect(rulesPage(rules)).toMatchFileSnapshot(page)
})
