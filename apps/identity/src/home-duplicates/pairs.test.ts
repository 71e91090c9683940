import { describe, expect, test } from 'vitest'
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

/** As many words as homes, none like another one. */
const NAMES = Array.from({ length: 60 }, (_, at) =>
  String.fromCharCode(97 + (at % 26)).repeat(3 + Math.floor(at / 26) * 3),
)

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
  const around = { isNear: (one: string, other: string) => one === other || isNear }
  const [pair] = pairsOf({ homes: HOMES, people: peopleBorn(BORN, born), ...around })
  expect(pair?.reasons).toEqual(reasons)
})

describe('of a hamlet whose homes all tell one phone', () => {
  const PHONE = '+84911222333'
  const many = Array.from({ length: 60 }, (_, at) => {
    const householdId = `00000000-0000-0000-0000-${String(at).padStart(12, '0')}` as never
    return { ...household, householdId, address: { number: String(at >> 1), lane: '' } }
  })
  const people = many.map(({ householdId, hamletCode }, at) => ({
    ...resident,
    residentId: `${at}` as never,
    ...{ householdId, hamletCode, name: `Lê Văn ${NAMES[at]}`, birth: { year: 1900 + at * 2 } },
    ...{ phone: PHONE, numberKeyId: null, numberHash: null },
  }))
  const isNear = (one: string, other: string) => one === other

  test('the phone makes no two of them a pair', () => {
    expect(pairsOf({ homes: many, people, isNear })).toEqual([])
  })

  test('two with one house number in which somebody is told twice are a pair', () => {
    const [one] = people
    const told = { ...one, residentId: 'second' as never, householdId: many[1]?.householdId } as (typeof people)[0]
    const found = pairsOf({ homes: many, people: [...people, told], isNear })
    expect(found.map((pair) => [pair.one, pair.other])).toEqual([[many[0], many[1]]])
  })
})
