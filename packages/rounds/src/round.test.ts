import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HomeFacts, planRound } from './round.ts'

const WEEK = { from: '2026-03-16', until: '2026-03-23', intervalDays: 28 }
const NEW: HomeFacts = { householdId: 'A', since: '2025-07-01', last: null, refusals: 0, hasCore: false }

function home(householdId: string, more: Partial<HomeFacts> = {}): HomeFacts {
  return { ...NEW, householdId, ...more }
}

describe('a home', () => {
  const last = (outcome: NonNullable<HomeFacts['last']>['outcome'], on: string) => ({ last: { outcome, on } })
  test.each<[string, Partial<HomeFacts>, string]>([
    ['never visited', {}, 'never-visited 2025-07-01 missed'],
    ['new in the week', { since: '2026-03-18' }, 'never-visited 2026-03-18'],
    ['that begins behind the week', { since: '2026-03-23' }, 'not in it'],
    ['absent a week ago', last('absent', '2026-03-10'), 'try-again 2026-03-17'],
    ['absent before, and not tried again', last('absent', '2026-03-08'), 'try-again 2026-03-15 missed'],
    ['absent, to be tried again on the Monday', last('absent', '2026-03-09'), 'try-again 2026-03-16'],
    ['absent on the last day before the week', last('absent', '2026-03-15'), 'try-again 2026-03-22'],
    ['postponed behind the week', last('postponed', '2026-03-16'), 'not in it'],
    ['that refused once', { ...last('refused', '2026-03-03'), refusals: 1 }, 'try-again 2026-03-17'],
    ['that refused a few days ago', { ...last('refused', '2026-03-10'), refusals: 2 }, 'not in it'],
    ['that refused three times', { ...last('refused', '2026-01-05'), refusals: 3 }, 'left in peace'],
    ['that let somebody in behind three refusals', { ...last('done', '2026-01-05'), refusals: 3 }, 'left in peace'],
    [
      'that postponed behind three refusals',
      { ...last('postponed', '2026-03-10'), refusals: 3 },
      'try-again 2026-03-17',
    ],
    ['visited long ago', last('done', '2026-02-10'), 'long-ago 2026-03-10 missed'],
    ['visited four weeks ago', last('partly', '2026-02-17'), 'long-ago 2026-03-17'],
    ['visited lately', last('done', '2026-03-01'), 'not in it'],
    ['that had moved away long ago', last('moved_away', '2026-02-10'), 'long-ago 2026-03-10 missed'],
    ['that was not found lately', last('not_found', '2026-03-10'), 'not in it'],
  ])('%s', (_what, more, expected) => {
    const { homes, leftInPeace } = planRound([home('A', more)], WEEK)
    const [entry] = homes
    const words = entry && `${entry.reason} ${entry.dueOn}${entry.missed ? ' missed' : ''}`
    expect(words ?? (leftInPeace.length > 0 ? 'left in peace' : 'not in it')).toBe(expected)
  })

  test.each([
    [14, 'long-ago'],
    [28, undefined],
  ])('visited three weeks ago, every %i days: %s', (intervalDays, reason) => {
    const homes = [home('A', last('done', '2026-02-24'))]
    expect(planRound(homes, { ...WEEK, intervalDays }).homes[0]?.reason).toBe(reason)
  })
})

const MISSED_TRY = { last: { outcome: 'absent', on: '2026-03-02' } } as const
const TRY = { last: { outcome: 'absent', on: '2026-03-10' } } as const
const LONG_AGO = { last: { outcome: 'done', on: '2026-02-10' } } as const
const DUE = { last: { outcome: 'done', on: '2026-02-18' } } as const
const LATELY = { last: { outcome: 'done', on: '2026-03-10' } } as const
const IN_PEACE = { last: { outcome: 'refused', on: '2026-01-10' }, refusals: 3 } as const
const HOMES = [
  home('due', DUE),
  home('new', { since: '2026-03-18' }),
  home('try', TRY),
  home('long ago', LONG_AGO),
  home('longer ago', { last: { outcome: 'done', on: '2026-01-10' }, hasCore: true }),
  home('never'),
  home('never, newer', { since: '2026-01-01' }),
  home('missed try', MISSED_TRY),
  home('lately', LATELY),
  home('in peace', IN_PEACE),
]

describe('the order', () => {
  test('missed ones first; promised, then never visited, then long ago, first those without a core person', () => {
    const { homes, leftInPeace } = planRound(HOMES, WEEK)
    expect(homes.map(({ householdId }) => householdId)).toEqual(
      ['missed try', 'never', 'never, newer', 'long ago', 'longer ago'].concat(['try', 'new', 'due']),
    )
    expect(homes.map(({ missed }) => missed)).toEqual([true, true, true, true, true, false, false, false])
    expect(leftInPeace).toEqual(['in peace'])
  })

  test('of the team comes first; what it did not choose follows by the default', () => {
    const { homes, gone, leftInPeace } = planRound(HOMES, WEEK, ['in peace', 'due', 'sold', 'lately', 'never', 'due'])
    expect(homes.map(({ householdId, reason, chosen }) => `${householdId}: ${reason}${chosen ? ' *' : ''}`)).toEqual(
      ['in peace: chosen *', 'due: long-ago *', 'lately: chosen *', 'never: never-visited *'].concat(
        ['missed try: try-again', 'never, newer: never-visited', 'long ago: long-ago', 'longer ago: long-ago'],
        ['try: try-again', 'new: never-visited'],
      ),
    )
    expect([gone, leftInPeace]).toEqual([['sold'], []])
  })
})

const facts = fc
  .uniqueArray(
    fc.record({
      householdId: fc.string({ minLength: 1, maxLength: 3 }),
      since: fc.constantFrom('2025-07-01', '2026-03-17', '2026-04-01'),
      last: fc.constantFrom(null, MISSED_TRY.last, TRY.last, LONG_AGO.last, LATELY.last, IN_PEACE.last),
      refusals: fc.integer({ min: 0, max: 4 }),
      hasCore: fc.boolean(),
    }),
    { selector: ({ householdId }) => householdId },
  )
  .chain((homes) =>
    fc.record({ homes: fc.constant(homes), shuffled: fc.shuffledSubarray(homes, { minLength: homes.length }) }),
  )

test('the order in which the homes are known changes nothing', () => {
  fc.assert(
    fc.property(facts, ({ homes, shuffled }) => {
      const chosen = homes.slice(0, 2).map(({ householdId }) => householdId)
      expect(planRound(shuffled, WEEK, chosen)).toEqual(planRound(homes, WEEK, chosen))
    }),
  )
})
