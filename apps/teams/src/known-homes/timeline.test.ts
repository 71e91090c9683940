import { HouseholdState } from '@lantoa/contracts/identity/households.events'
import { expect, test } from 'vitest'
import { stretchNear, stretchOn, timelineOf } from './timeline.ts'

const [A, B, C] = ['a', 'b', 'c'].map((letter) => `01990f3e-7c1a-7000-8000-0000000000${letter}1`) as [
  string,
  string,
  string,
]

/** `hamlet from until` for each place. */
function home(householdId: string, places: string[], mergedInto: string | null = null) {
  const state = HouseholdState.parse({
    householdId,
    status: mergedInto ? 'merged' : 'active',
    places: places.map((place) => {
      const [number, from, until] = place.split(' ')
      return { hamletCode: `31027.${number}`, from, until: until ?? null }
    }),
  })
  return [householdId, { ...state, mergedInto: mergedInto as typeof state.householdId | null }] as const
}

function written(homes: readonly (readonly [string, ReturnType<typeof home>[1]])[], id = A) {
  return timelineOf(new Map(homes), id).map(
    ({ householdId, hamletCode, from, until }) => `${householdId.at(-2)} ${hamletCode.slice(-2)} ${from} ${until}`,
  )
}

test.each([
  ['that never moved', [home(A, ['01 2026-01-01'])], ['a 01 2026-01-01 null']],
  [
    'that moved',
    [home(A, ['01 2026-01-01 2026-02-01', '02 2026-02-01'])],
    ['a 01 2026-01-01 2026-02-01', 'a 02 2026-02-01 null'],
  ],
  [
    'merged into an older one: from then on',
    [home(A, ['01 2026-02-01 2026-03-01'], B), home(B, ['02 2026-01-01 2026-02-10', '03 2026-02-10'])],
    ['a 01 2026-02-01 2026-03-01', 'b 03 2026-03-01 null'],
  ],
  [
    'merged twice',
    [home(A, ['01 2026-02-01 2026-03-01'], B), home(B, ['02 2026-01-01 2026-04-01'], C), home(C, ['02 2026-01-01'])],
    ['a 01 2026-02-01 2026-03-01', 'b 02 2026-03-01 2026-04-01', 'c 02 2026-04-01 null'],
  ],
  ['merged on its first day', [home(A, [], B), home(B, ['02 2026-01-01'])], ['b 02 2026-01-01 null']],
  ['merged into one that nobody knows yet', [home(A, ['01 2026-01-01 2026-03-01'], B)], ['a 01 2026-01-01 2026-03-01']],
  ['merged in a circle', [home(A, ['01 2026-01-01 2026-03-01'], B), home(B, [], A)], ['a 01 2026-01-01 2026-03-01']],
  ['of which nobody knows', [], []],
])('a home %s', (_what, homes, expected) => {
  expect(written(homes)).toEqual(expected)
})

test('a day before, between and after the stretches finds the nearest one before it', () => {
  const timeline = timelineOf(new Map([home(A, ['01 2026-01-10 2026-02-01', '02 2026-02-10 2026-03-01'])]), A)
  const days = ['2026-01-01', '2026-01-10', '2026-02-05', '2026-02-28', '2026-05-01']
  expect(days.map((day) => stretchOn(timeline, day)?.hamletCode.slice(-2))).toEqual([
    undefined,
    '01',
    undefined,
    '02',
    undefined,
  ])
  expect(days.map((day) => stretchNear(timeline, day)?.hamletCode.slice(-2))).toEqual(['01', '01', '01', '02', '02'])
})
