import { readFileSync } from 'node:fs'
import { OPERATIONS } from '@lantoa/sdk/generated/operations'
import { REGISTERS } from '@lantoa/sdk/registers'
import { afterEach, describe, expect, test } from 'vitest'
import { speak } from '../../../words/words.ts'
import { showChoice } from '../show-field.ts'
import { columnOf, filterOf } from './screen.ts'
import { SCREENS, screenCalled } from './screens.ts'

type Operation = { operationId: string; parameters: { name: string; schema?: { enum?: string[] } }[] }
type Documented = { paths: Record<string, Record<string, Operation>> }

afterEach(() => speak('vi'))

test('every plain register has a screen by its declaration', () => {
  const missing = REGISTERS.filter(({ things }) => screenCalled(things) === undefined)
  expect(missing.map(({ things }) => things)).toEqual([])
})

describe.each(SCREENS.map((screen) => [screen.name, screen] as const))('of %s', (_name, screen) => {
  const columns = [...screen.sheet.columns, ...screen.shown, ...screen.steps.flatMap(({ fields }) => fields)]

  test('all operations are those of its service', () => {
    const { get, history, record, correct, list, search, steps, sheet } = screen
    const used = [get, record, list.operation, sheet.operation, ...steps.map(({ operation }) => operation)]
    const may = [history?.operation, correct, search?.operation].filter((one) => one !== undefined)
    expect(Object.keys(OPERATIONS[screen.service])).toEqual(expect.arrayContaining([...used, ...may]))
  })

  test('what its lists show and filter by are columns, and what it leads to are screens', () => {
    const { inList, list, beneath } = screen
    for (const path of inList) expect(columnOf(screen, path), path).toBeDefined()
    for (const path of list.filters) expect(filterOf(screen, path)?.values?.length, path).toBeGreaterThan(1)
    for (const name of [...beneath, ...(list.of ? [list.of.screen] : [])])
      expect(screenCalled(name), name).toBeDefined()
  })

  test('its list is sorted by what its service sorts it by', () => {
    const file = `../../../../../../packages/contracts/openapi/${screen.service}.json`
    const { paths } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Documented
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
    const listed = operations.find(({ operationId }) => operationId === screen.list.operation)
    const sort = listed?.parameters.find(({ name }) => name === 'sort')?.schema?.enum ?? []
    expect(screen.list.sorts.flatMap((path) => [path, `-${path}`])).toEqual(sort)
  })

  test('every field and every choice has a word in both languages', async () => {
    for (const { path, vi, en } of columns) expect([vi.trim(), en.trim()], path).not.toContain('')
    for (const { titles } of [screen]) {
      expect([titles.vi.all, titles.vi.one, titles.en.all, titles.en.one]).not.toContain('')
    }
    const chosen = columns.flatMap((column) => (column.values ?? []).map((value) => ({ column, value })))
    for (const { column, value } of chosen) expect(showChoice(column, value), column.path).not.toBe(value)
    await speak('en')
    for (const { column, value } of chosen) expect(showChoice(column, value)).toMatch(/^[a-z0-9 -]+$/)
  })
})
