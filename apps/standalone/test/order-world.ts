import { SKILLS } from '@lantoa/contracts/lists'
import type { Lantoa } from '@lantoa/sdk/client'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'

/** A fact about the small world of a history: what has to be told before it, and how it is told. */
export type Fact = {
  readonly name: string
  readonly needs: readonly string[]
  /** Told again later, as by a phone that did not hear the answer. */
  readonly repeatable: boolean
  tell(lantoa: Lantoa, place: Place): Promise<{ error?: { code: string } | undefined }>
}

/** Where a history takes place, with ids of its own: the same names mean the same things in each place. */
export type Place = { readonly hamlets: readonly [string, string]; id(name: string): string }

/** Ids in the order of these names, in every place: what is sorted by id comes in one order everywhere. */
export const NAMED = ['A', 'B', 'T', 'account', 'join', 'p', 'r1', 'r2', 'v0', 'v1', 'v2', 'v3', 'v4']

export function placeAt(hamlets: readonly [string, string]): Place {
  const ids = new Map(NAMED.map((name) => [name, uuid()]))
  return {
    hamlets,
    id(name) {
      const id = ids.get(name)
      if (id === undefined) throw new Error(`Nothing is called ${name}`)
      return id
    },
  }
}

export const HOMES = ['A', 'B'] as const
type Home = (typeof HOMES)[number]
const OPENED = '2026-01-05'

const day = fc.constantFrom('2026-02-27', '2026-03-01', '2026-03-09', '2026-03-11', '2026-03-15', '2026-03-16')
const capitals = fc.boolean()

function register(home: Home, hamlet: 0 | 1, spell: Spell): Fact {
  return {
    ...{ name: home, needs: [], repeatable: true },
    tell: ({ identity }, { id, hamlets }) =>
      identity.registerHousehold({
        params: { householdId: spell(id(home)) },
        body: { hamletCode: hamlets[hamlet], openedOn: OPENED },
      }),
  }
}

type Spell = (id: string) => string

function resident(name: string, home: Home, spell: Spell): Fact {
  const person = { name: 'Nguyễn Thị Hoa', birth: { year: 1980 }, sex: 'female' as const, from: OPENED }
  return {
    ...{ name, needs: [home], repeatable: true },
    tell: ({ identity }, { id }) =>
      identity.registerResident({
        params: { residentId: spell(id(name)) },
        body: { ...person, householdId: spell(id(home)) },
      }),
  }
}

function team(spell: Spell): Fact[] {
  const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã', date: '2026-01-01' }
  return [
    {
      ...{ name: 'T', needs: [], repeatable: true },
      tell: ({ teams }, { id, hamlets }) =>
        teams.setUpBody({
          params: { bodyId: spell(id('T')) },
          body: {
            ...{ kind: 'community_team', unitCode: hamlets[0].slice(0, 5), hamletCodes: [hamlets[0]], legalAct },
            ...{ from: '2026-01-01', status: 'active' },
          },
        }),
    },
    {
      ...{ name: 'join', needs: ['T'], repeatable: true },
      tell: ({ teams }, { id }) =>
        teams.joinBody({
          params: { membershipId: id('join') },
          body: {
            ...{ bodyId: spell(id('T')), personId: spell(id('p')), role: 'leader', from: '2026-03-01' },
            affiliations: ['youth_union'],
          },
        }),
    },
  ]
}

/** Nobody is registered in a home that is no more. */
const CHANGE_NEEDS = { move: ['A'], merge: ['A', 'B', 'r1'], close: ['B', 'r2'] }

/** One change of a home; two would have to be told in their order. */
function homeChange(kind: 'none' | 'move' | 'merge' | 'close', on: string): Fact[] {
  if (kind === 'none') return []
  const home = kind === 'close' ? 'B' : 'A'
  return [
    {
      ...{ name: kind, needs: CHANGE_NEEDS[kind], repeatable: false },
      async tell({ identity }, { id, hamlets }) {
        const params = { householdId: id(home) }
        const { version: ifMatch } = await identity.getHousehold({ params }).orThrow()
        if (kind === 'move') return identity.moveHousehold({ params, ifMatch, body: { to: hamlets[1], on } })
        const body =
          kind === 'merge' ? { status: 'merged' as const, mergedInto: id('B') } : { status: 'closed' as const }
        return identity.closeHousehold({ params, ifMatch, body: { ...body, on } })
      },
    },
  ]
}

type Seen = {
  home: Home
  on: string
  minute: number
  outcome: 'done' | 'refused' | 'absent'
  alone: boolean
  withdrawn: boolean
}

function visit(name: string, { home, on, minute, outcome, alone, withdrawn }: Seen, spell: Spell): Fact[] {
  const person = home === 'A' ? 'r1' : 'r2'
  const recorded: Fact = {
    ...{ name, needs: ['T', home, ...(alone ? [person] : [])], repeatable: true },
    tell({ teams }, { id }) {
      const residentId = spell(id(person))
      const level = minute % 2 === 0 ? ('alone' as const) : ('with_help' as const)
      const saw = {
        assessments: SKILLS.map((skill) => ({ residentId, skill, level })),
        uses: [
          { residentId, use: 'smartphone' as const, answer: minute % 3 === 0 ? ('no' as const) : ('yes' as const) },
        ],
      }
      return teams.recordVisit({
        params: { visitId: spell(id(name)) },
        body: {
          ...{ householdId: spell(id(home)), teamId: spell(id('T')), visitorIds: [spell(id('p'))], outcome },
          ...{ startedAt: `${on}T18:${minute}:00+07:00`, ...(alone ? saw : {}) },
        },
      })
    },
  }
  if (!withdrawn) return [recorded]
  const withdrawal: Fact = {
    ...{ name: `${name} withdrawn`, needs: [name], repeatable: true },
    tell: ({ teams }, { id }) =>
      teams.withdrawVisit({ params: { visitId: spell(id(name)) }, body: { reason: 'wrong_home' } }),
  }
  return [recorded, withdrawal]
}

function ofResident(account: string | undefined, step: string | undefined): Fact[] {
  const opened: Fact = {
    ...{ name: 'account', needs: ['r1'], repeatable: true },
    tell: ({ payments }, { id }) =>
      payments.trackAccount({
        params: { accountId: id('account') },
        body: { residentId: id('r1'), kind: 'bank', provider: 'Agribank', status: 'opened', openedOn: account ?? '' },
      }),
  }
  const signed: Fact = {
    ...{ name: 'step', needs: ['r1'], repeatable: true },
    tell: ({ identity }, { id }) =>
      identity.recordStep({
        params: { residentId: id('r1'), step: 'signature' },
        body: { state: 'done', on: step ?? '', evidence: 'seen' },
      }),
  }
  return [...(account ? [opened] : []), ...(step ? [signed] : [])]
}

const seen = fc.record({
  home: fc.constantFrom(...HOMES),
  on: day,
  minute: fc.integer({ min: 10, max: 59 }),
  outcome: fc.constantFrom('done' as const, 'done' as const, 'refused' as const, 'absent' as const),
  alone: fc.boolean(),
  withdrawn: fc.boolean(),
})

/** What happened. Nothing of it contradicts anything else: a home that has ended is not visited. */
const facts = fc
  .record({
    hamletOfB: fc.constantFrom(0 as const, 1 as const),
    change: fc.constantFrom('none' as const, 'move' as const, 'move' as const, 'merge' as const, 'close' as const),
    on: day,
    visits: fc.array(seen, { minLength: 1, maxLength: 5 }),
    account: fc.option(day, { nil: undefined }),
    step: fc.option(day, { nil: undefined }),
    upper: capitals,
  })
  .map(({ hamletOfB, change, on, visits, account, step, upper }) => {
    const spell: Spell = (id) => (upper ? id.toUpperCase() : id)
    const possible = visits.filter((one) => change !== 'close' || one.home !== 'B' || one.on < on)
    return [
      ...[register('A', 0, spell), register('B', hamletOfB, spell), resident('r1', 'A', spell)],
      ...[resident('r2', 'B', spell), ...team(spell), ...homeChange(change, on)],
      ...possible.flatMap((one, index) => visit(`v${index}`, one, spell)),
      ...ofResident(account, step),
    ]
  })

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
