import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface LockEntry {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const files = ['package-lock.json', 'test/lab/package-lock.json']

const readPackages = (file: string): Record<string, LockEntry> =>
  JSON.parse(readFileSync(file, 'utf8')).packages

// npm leaves out what it cannot reach while it writes the file, and `npm ci` then refuses it everywhere.
test.each(files)('%s names the packages of every system, so that npm ci works on all', (file) => {
  const packages = readPackages(file)
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${folder}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

test.each(files)('%s binds nobody to one registry', (file) => {
  expect(
    Object.values(readPackages(file)).filter(({ resolved }) => resolved !== undefined),
  ).toEqual([])
})
