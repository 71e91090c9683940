import { expect, test } from 'vitest'
import { createCellChanges } from './cell-changes.ts'
import { countKey, stepsOf } from './distinct.ts'

const entry = (day: string, amount: number, unit = '31027.01') => ({ unit, day, amount })

test.each([
  [
    'one stretch',
    [entry('2026-01-01', 1), entry('2026-02-01', -1)],
    [
      ['2026-01-01', 1],
      ['2026-02-01', -1],
    ],
  ],
  [
    'two that overlap are one',
    [entry('2026-01-01', 1), entry('2026-02-01', -1), entry('2026-01-15', 1), entry('2026-03-01', -1)],
    [
      ['2026-01-01', 1],
      ['2026-03-01', -1],
    ],
  ],
  [
    'two that touch are one',
    [entry('2026-01-01', 1), entry('2026-02-01', -1), entry('2026-02-01', 1)],
    [['2026-01-01', 1]],
  ],
  [
    'two with a gap are two',
    [entry('2026-01-01', 1), entry('2026-02-01', -1), entry('2026-03-01', 1)],
    [
      ['2026-01-01', 1],
      ['2026-02-01', -1],
      ['2026-03-01', 1],
    ],
  ],
  ['nothing', [], []],
])('of a stock: %s', (_what, entries, steps) => {
  expect(stepsOf('stock', entries).map(({ day, amount }) => [day, amount])).toEqual(steps)
})

test('of a flow each day counts once, however often', () => {
  const entries = [entry('2026-03-16', 1), entry('2026-03-16', 1), entry('2026-03-23', 1), entry('2026-03-30', 0)]
  expect(stepsOf('flow', entries)).toEqual([
    { day: '2026-03-16', amount: 1 },
    { day: '2026-03-23', amount: 1 },
  ])
})

test('a person in teams of two hamlets is one in each and one in the commune', () => {
  const paths: Record<string, string[]> = { '31027.01': ['31027.01', '31027'], '31027.02': ['31027.02', '31027'] }
  const cells = createCellChanges()
  const entries = [entry('2026-01-01', 1), entry('2026-02-01', 1, '31027.02')]
  countKey(cells, { kind: 'stock', measure: 'team-members', entries }, (unit) => paths[unit] ?? [], 1)
  expect(cells.sorted().map(({ unit, day, amount, own }) => [unit, day, amount, own])).toEqual([
    ['31027', '2026-01-01', 1, 0],
    ['31027.01', '2026-01-01', 1, 1],
    ['31027.02', '2026-02-01', 1, 1],
  ])
})
