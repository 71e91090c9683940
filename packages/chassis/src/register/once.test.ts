import type { UnitTree } from '@lantoa/units/tree'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Table } from '../database/table.ts'
import { onceRule, refuseKin } from './once.ts'
import type { Row } from './register-table.ts'
import type { Thing } from './thing.ts'

const KIN = { code: 'counted-at-another-level', within: 'unitCode' } as const
/** Commune A.2 goes over to province B in the middle of the year. */
const provinceOf = (commune: string, on: string) =>
  commune === 'A.2' && on >= '2026-07-01' ? 'B' : commune.slice(0, 1)
const tree = {
  ancestors: (code: string, on: string) => (code.includes('.') ? [provinceOf(code, on)] : []),
  descendants: (code: string, on: string) => ['A.1', 'A.2', 'B.1'].filter((one) => provinceOf(one, on) === code),
}
const counted = (unitCode: string, since: string) => ({ unitCode, since }) as unknown as Thing // as far as it is read

test.each([
  ['A', '2026-03-01', 'A.1', '2026-03-01', true],
  ['A.1', '2026-03-01', 'A', '2026-03-01', true],
  ['A.1', '2026-03-01', 'A.2', '2026-03-01', false],
  ['B', '2026-03-01', 'A.2', '2026-03-01', false],
  ['B', '2026-08-01', 'A.2', '2026-03-01', true],
  ['A', '2026-08-01', 'A.2', '2026-03-01', true],
])('beside a number of %s of %s one of %s of %s is refused: %s', (one, on, other, since, isRefused) => {
  const refusal = refuseKin(counted(other, since), [counted(one, on)], tree, KIN)
  expect(refusal?.code).toBe(isRefused ? 'counted-at-another-level' : undefined)
})

const HAMLETS = ['A.1', 'A.2', 'B.1'] as const
/** Hamlet A.2 goes over to commune B in the middle of the year. */
const communeOf = (hamlet: string, on: string) => (hamlet === 'A.2' && on >= '2026-07-01' ? 'B' : hamlet.slice(0, 1))
const covers = (above: string, code: string, on: string) =>
  above === code || (code.includes('.') && communeOf(code, on) === above)
const units = {
  ancestors: (code: string, on: string) => (code.includes('.') ? [communeOf(code, on)] : []),
  descendants: (code: string, on: string) => HAMLETS.filter((hamlet) => hamlet !== code && covers(code, hamlet, on)),
} as UnitTree // as far as it is asked

type Counted = { readonly unitCode: string; readonly since: string }
const COLUMNS = [
  { field: 'countId', name: 'count_id', type: 'uuid', isKey: true },
  { field: 'year', name: 'year', type: 'integer', isKey: false },
] as const
const RULE = onceRule({ name: 'count', columns: COLUMNS, select: '' } as unknown as Table<Row>, {
  ...{ by: ['year'], code: 'year-known', pointer: '/year', detail: 'There is one.' },
  addedUp: { code: 'counted-twice', within: 'unitCode' },
})

const said = fc.record({
  id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  unitCode: fc.constantFrom('A', 'B', ...HAMLETS),
  since: fc.constantFrom('2026-01-01', '2026-08-01'),
  year: fc.constantFrom(2025, 2026),
  status: fc.constantFrom('recorded', 'recorded', 'recorded', 'withdrawn'),
})

test('whatever is told in whatever order, no hamlet is counted twice in a year, on any day that a number speaks of', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 30 }), (all) => {
      const standing = new Map()
      for (const { id, ...fields } of all) {
        const thing = { ...fields, countId: id, version: 1, states: [] } as unknown as Thing
        if (!RULE.refuseSecond(thing, standing, units)) RULE.learn(standing, thing)
      }
      for (const year of [2025, 2026]) {
        const ofYear = [...(standing.get(JSON.stringify([year]))?.values() ?? [])] as unknown as Counted[]
        for (const day of new Set(ofYear.map(({ since }) => since))) {
          for (const hamlet of HAMLETS) {
            const counting = ofYear.filter(({ unitCode }) => covers(unitCode, hamlet, day))
            // A number speaks of its own day; two of which neither does so of this one may both have it.
            const speaking = counting.filter(({ since }) => since === day)
            if (speaking.length > 0) expect(counting.length, JSON.stringify(counting)).toBe(1)
          }
        }
      }
    }),
  )
})
