import { expect, test } from 'vitest'
import { household, otherHouseholdId, resident } from '../../test/people.ts'
import { pairsOf } from './pairs.ts'

const HOMES = [
  household,
  { ...household, householdId: otherHouseholdId, hamletCode: '31018.02', address: { number: '', lane: '' } },
]

/** Two people, as they were written down in one home and in another one. */
function peopleBorn(...births: readonly [{ year: number } | { date: string }, { year: number } | { date: string }]) {
  return HOMES.flatMap((home, at) =>
    ['Lê Văn Một', 'Lê Thị Hai'].map((name, which) => ({
      ...resident,
      residentId: `${at}${which}` as never,
      ...{ name, birth: births[at] ?? resident.birth, phone: null, numberKeyId: null, numberHash: null },
      ...{ householdId: home.householdId, hamletCode: home.hamletCode },
    })),
  )
}

const BORN = { date: '1958-04-12' }

test.each([
  ['born on one day are a pair anywhere', BORN, false, ['persons-shared', 'other-hamlet']],
  [
    'born on one day are a pair where one hamlet went into the other',
    BORN,
    true,
    ['persons-shared', 'hamlet-succeeded'],
  ],
  ['born in one year are no pair far away: many are called alike', { year: 1958 }, false, undefined],
  [
    'born in one year are a pair where one hamlet went into the other',
    { year: 1958 },
    true,
    ['persons-shared', 'hamlet-succeeded'],
  ],
])('homes of two who are called alike and %s', (_what, born, isNear, reasons) => {
  const around = { isNear: (one: string, other: string) => one === other || isNear, same: new Map(), distinct: [] }
  const [pair] = pairsOf({ homes: HOMES, people: peopleBorn(BORN, born), ...around })
  expect(pair?.reasons).toEqual(reasons)
})
