import type { Thing } from '@lantoa/chassis/register/thing'
import { expect, test } from 'vitest'
import { refuseKin } from './counted-once.ts'

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
  const refusal = refuseKin(counted(other, since), [counted(one, on)], tree)
  expect(refusal?.code).toBe(isRefused ? 'counted-at-another-level' : undefined)
})
