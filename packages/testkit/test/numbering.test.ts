import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const apps = readdirSync(join(ROOT, 'apps'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
const migrations = apps.map(({ name }) => `apps/${name}/migrations`)
const folders = ['.github/decisions', 'packages/chassis/migrations', ...migrations]

/** Two changes that were made beside each other easily take the same next number, and then nobody knows which comes first. */
test.each(folders)('in %s every number is given once', (folder) => {
  const numbers = namesIn(join(ROOT, folder)).flatMap((name) => /^\d{4}/.exec(name)?.[0] ?? [])
  expect(numbers).toEqual([...new Set(numbers)])
})

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return [] // an app without a database
  }
}
