import type { Thing } from '@lantoa/chassis/register/thing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KnownYear, learnCount, refuseCountedTwice, refuseKnownYear } from './domain.ts'

const HAMLETS = ['A.1', 'A.2', 'B.1'] as const
/** Hamlet A.2 goes over to commune B in the middle of the year. */
const communeOf = (hamlet: string, on: string) => (hamlet === 'A.2' && on >= '2026-07-01' ? 'B' : hamlet.slice(0, 1))
const covers = (above: string, code: string, on: string) =>
  above === code || (code.includes('.') && communeOf(code, on) === above)
const tree = {
  ancestors: (code: string, on: string) => (code.includes('.') ? [communeOf(code, on)] : []),
  descendants: (code: string, on: string) => HAMLETS.filter((hamlet) => hamlet !== code && covers(code, hamlet, on)),
}

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
      const known: KnownYear[] = []
      for (const { id, ...fields } of all) {
        const thing = { ...fields, healthCardCountId: id, version: 1, states: [] } as unknown as Thing
        if (!(refuseKnownYear(thing, known) ?? refuseCountedTwice(thing, known, tree))) learnCount(known, thing)
      }
      for (const year of [2025, 2026]) {
        const ofYear = known.filter((one) => one.year === year)
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

test.each([
  ['A', 'A.1', 'counted-twice'],
  ['A.1', 'A', 'counted-twice'],
  ['A.1', 'A.2', undefined],
  ['B', 'A.1', undefined],
])('beside a number of %s one of %s is refused with %s', (one, other, code) => {
  const known = [{ healthCardCountId: '1', unitCode: one, since: '2026-01-01', year: 2026 }]
  const thing = { healthCardCountId: '2', unitCode: other, since: '2026-01-01', year: 2026, status: 'recorded' }
  expect(refuseCountedTwice(thing as unknown as Thing, known, tree)?.code).toBe(code)
})
