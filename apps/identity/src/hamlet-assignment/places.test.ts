import type { HouseholdPlace } from '@lantoa/contracts/identity/households.events'
import { expect, test } from 'vitest'
import { assignPlaces, revertPlaces } from './places.ts'

const ON = '2026-01-01'
const place = (
  hamletCode: string,
  from: string,
  until: string | null = null,
  ...assignedFrom: string[]
): HouseholdPlace => ({
  hamletCode,
  from,
  until,
  ...(assignedFrom.length > 0 ? { assignedFrom } : {}),
})
const assign = (places: readonly HouseholdPlace[], to = 'new') => assignPlaces(places, { from: 'old', to, on: ON })
const revert = (places: readonly HouseholdPlace[], gone = 'new') =>
  revertPlaces(places, ({ hamletCode }) => hamletCode === gone)

test.each<[string, HouseholdPlace[], HouseholdPlace[]]>([
  [
    'a home that was there before the split',
    [place('old', '2025-01-01')],
    [place('old', '2025-01-01', ON), place('new', ON, null, 'old')],
  ],
  ['one that came after it', [place('old', '2026-02-01')], [place('new', '2026-02-01', null, 'old')]],
  [
    'one that went elsewhere later',
    [place('old', '2025-01-01', '2026-03-01'), place('far', '2026-03-01')],
    [place('old', '2025-01-01', ON), place('new', ON, '2026-03-01', 'old'), place('far', '2026-03-01')],
  ],
  [
    'one that had left before',
    [place('old', '2025-01-01', ON), place('far', ON)],
    [place('old', '2025-01-01', ON), place('far', ON)],
  ],
  [
    'one that was assigned to it by a split before',
    [place('older', '2025-01-01', '2025-07-01'), place('old', '2025-07-01', null, 'older')],
    [
      place('older', '2025-01-01', '2025-07-01'),
      place('old', '2025-07-01', ON, 'older'),
      place('new', ON, null, 'older', 'old'),
    ],
  ],
])('%s is assigned, and goes back', (_, before, after) => {
  expect(assign(before)).toEqual(after)
  expect(assign(after)).toEqual(after)
  expect(revert(after)).toEqual(before)
})

test('a home is assigned anew', () => {
  const other = assign(assign([place('old', '2025-01-01')]), 'other')
  expect(other).toEqual([place('old', '2025-01-01', ON), place('other', ON, null, 'old')])
  expect(revert(other)).toEqual(other)
  expect(revert(other, 'other')).toEqual([place('old', '2025-01-01')])
})

test('who came to a hamlet otherwise stays when it is taken back', () => {
  expect(revert([place('new', ON)])).toEqual([place('new', ON)])
})
