import fc from 'fast-check'
import type { Fact, Spell } from './order-fact.ts'
import { goesAway, HOMES, homeChange, movesOver, register, resident } from './order-homes.ts'
import { payments } from './order-payments.ts'
import { attending, peopleMerge } from './order-people.ts'
import { erasure, perhapsLate, rights } from './order-rights.ts'
import { consent, leaves, mergeOfHamlets, mergeUndone, ofResident, registers, team } from './order-things.ts'
import { type Seen, visit } from './order-visits.ts'

const day = fc.constantFrom('2026-02-27', '2026-03-01', '2026-03-09', '2026-03-11', '2026-03-15', '2026-03-16')
const CHANGES = ['none', 'move', 'move', 'merge', 'close'] as const
const perhaps = fc.option(day, { nil: undefined })

const seen = fc.record({
  home: fc.constantFrom(...HOMES),
  on: day,
  minute: fc.integer({ min: 10, max: 59 }),
  outcome: fc.constantFrom('done' as const, 'done' as const, 'refused' as const, 'absent' as const),
  alone: fc.boolean(),
  withdrawn: fc.boolean(),
})

const happenings = fc.record({
  hamletOfB: fc.constantFrom(0 as const, 1 as const),
  change: fc.record({ kind: fc.constantFrom(...CHANGES), on: day, corrected: perhaps }),
  stay: fc.option(fc.record({ on: day, corrected: perhaps }), { nil: undefined }),
  visits: fc.array(seen, { minLength: 1, maxLength: 5 }),
  ...{ account: perhaps, step: perhaps, withdrawn: perhaps, until: perhaps, left: perhaps },
  people: fc.constantFrom('two', 'one', 'one and two again'),
  ...{ hamlets: fc.constantFrom('stay', 'merge', 'merge and part'), upper: fc.boolean() },
  ...{ goes: fc.boolean(), erased: fc.boolean(), advanced: perhaps, mistaken: perhaps },
})
type Happenings = typeof happenings extends fc.Arbitrary<infer All> ? All : never

/** What happened. Nothing of it contradicts anything else: a home that has ended is not visited. */
const facts = happenings.map((all) => {
  const spell: Spell = (id) => (all.upper ? id.toUpperCase() : id)
  const stay = staysOver(all)
  const things = [
    ...[register('A', 0, spell), register('B', all.hamletOfB, spell), resident('r1', 'A', spell)],
    ...[resident('r2', 'B', spell), ...team(spell), ...homeChange(all.change)],
    ...(stay ? movesOver(stay, spell) : []),
    ...seenIn(all).flatMap((one, index) => visit(`v${index}`, one, spell)),
    ...ofResident(all, spell),
    ...(leavesForGood(all) ? [goesAway(spell, all.people === 'one')] : []),
    ...consent(all.withdrawn, spell),
    ...registers(all.until, all.mistaken, spell),
    ...rights(spell),
    ...payments(all.until !== undefined, spell),
    ...attending(all.hamletOfB === 0, spell),
    ...(all.people === 'two' ? [] : peopleMerge(all.people !== 'one')),
    // Nobody leaves before having joined.
    ...(all.left !== undefined && all.left > '2026-03-01' ? [leaves(all.left)] : []),
  ]
  return withHamlets(all, all.erased ? [...things.map(perhapsLate), erasure(things)] : things)
})

function withHamlets(all: Happenings, things: Fact[]): Fact[] {
  if (all.hamlets === 'stay') return things
  const merged = [...things, mergeOfHamlets(things)]
  return all.hamlets === 'merge' ? merged : [...merged, mergeUndone()]
}

/** Who moves over comes to a home that stands, from one that stands. */
function staysOver({ change, stay }: Happenings) {
  return change.kind === 'none' || change.kind === 'move' ? stay : undefined
}

/** What happens to the stays of one person is said in its order. */
function leavesForGood({ change, stay, goes }: Happenings): boolean {
  return goes && stay === undefined && (change.kind === 'none' || change.kind === 'move')
}

/** Of whoever moves over nothing is seen in the home before from the day on, whichever of the two days it is. */
function seenIn(all: Happenings): readonly Seen[] {
  const { change, visits } = all
  const stay = staysOver(all)
  const goesOn = stay ? [stay.on, stay.corrected ?? stay.on].sort()[0] : undefined
  return visits
    .filter((one) => change.kind !== 'close' || one.home !== 'B' || one.on < change.on)
    .map((one) => (goesOn !== undefined && one.home === 'A' && one.on >= goesOn ? { ...one, alone: false } : one))
}

/** The facts with two orders of telling them, each with some told again. */
export const history = facts.chain((all) => fc.record({ one: telling(all), other: telling(all) }))

function telling(all: readonly Fact[]): fc.Arbitrary<Fact[]> {
  const order = fc.array(fc.nat(), { minLength: all.length, maxLength: all.length })
  return fc.tuple(order, fc.subarray(all.filter(({ repeatable }) => repeatable))).map(([places, again]) => {
    const waiting = all.map((fact, index) => ({ fact, place: places[index] ?? 0 })).sort((a, b) => a.place - b.place)
    const told: Fact[] = []
    while (waiting.length > 0) {
      const next = waiting.findIndex(({ fact }) => fact.needs.every((need) => told.some(({ name }) => name === need)))
      told.push(...waiting.splice(next, 1).map(({ fact }) => fact))
    }
    return [...told, ...again]
  })
}
