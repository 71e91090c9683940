import { FIRST_ENTRIES } from '@lantoa/vietnam/first-entries'
import { expect, test } from 'vitest'
import { Action } from '../lists.ts'
import { catalogueEntries } from './catalogue-entries.ts'
import { TeamTask } from './catalogues.ts'

const codesOf = (catalogue: string) =>
  FIRST_ENTRIES.filter((entry) => entry.catalogue === catalogue).map(({ code }) => code)

test.each(FIRST_ENTRIES.map((entry) => [`${entry.catalogue} ${entry.code}`, entry] as const))(
  '%s is taken as it stands',
  (_what, entry) => {
    const record = { unitCode: '91', since: '2025-07-01', ...entry }
    expect(catalogueEntries.routes.record.body.parse(record)).toEqual(record)
  },
)

test('every action is there, and serves one of the seven tasks', () => {
  expect(codesOf('actions').sort()).toEqual([...Action.options].sort())
  expect(codesOf('tasks')).toEqual(TeamTask.options)
  const serving = FIRST_ENTRIES.filter(({ catalogue }) => ['actions', 'topics'].includes(catalogue))
  expect(serving.filter(({ task }) => task === null)).toEqual([])
})

test('no two entries of a catalogue have one code', () => {
  const codes = FIRST_ENTRIES.map(({ catalogue, code }) => `${catalogue} ${code}`)
  expect(new Set(codes).size).toBe(codes.length)
})
