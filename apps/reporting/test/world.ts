import type { EventDefinition } from '@lantoa/contracts/define-event'
import { SKILLS } from '@lantoa/contracts/lists'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import fc from 'fast-check'
import type { Source } from '../src/counting/measures/source.ts'
import { SOURCES, type SourceName } from '../src/counting/measures/sources.ts'

/** A record before it has a place in the log: one version of an entity, or a fact. */
export type Sent = { source: SourceName; key: string; data: unknown; sequence?: number; id?: string }

/** Of a source with facts and states: facts have ids of their own. */
export function eventOf({ source, id }: { source: SourceName; id?: string | undefined }): EventDefinition {
  const { event, changes }: Source = SOURCES[source]
  return id === undefined ? (changes ?? event) : event
}

const PROVINCES = ['91', '66']
const COMMUNES = ['31027', '31018', '24121']
const HAMLETS = ['31027.01', '31027.02', '31018.01', '24121.01', '24121.02']
const ALL_DAYS = [
  '2024-06-30',
  '2025-01-01',
  '2025-06-30',
  '2025-07-01',
  '2026-01-15',
  '2026-03-16',
  '2026-03-17',
  '2027-05-01',
]

const day = fc.constantFrom(...ALL_DAYS)
const hamlet = fc.constantFrom(...HAMLETS)
const idOf = (kind: number, number: number) =>
  `01990f3e-7c1a-7000-8000-00000000${kind}${String(number).padStart(3, '0')}`
const id = (kind: number, count = 3) => fc.integer({ min: 1, max: count }).map((number) => idOf(kind, number))
const interval = fc
  .tuple(day, fc.option(day, { freq: 2 }))
  .filter(([from, until]) => until === null || from < until)
  .map(([from, until]) => ({ from, until }))
const intervals = fc.array(interval, { maxLength: 2 })
const places = fc.array(
  fc.tuple(hamlet, interval).map(([hamletCode, days]) => ({ hamletCode, ...days })),
  { maxLength: 2 },
)

const household = fc.record({ householdId: id(1), status: fc.constant('active'), places })
const resident = fc.record({
  residentId: id(2),
  birthMonth: fc.constantFrom('1950-01', '2008-02', '2011-03', '2012-12', '2020-06'),
  stays: places.map((stays) => stays.map((stay) => ({ householdId: idOf(1, 1), ...stay }))),
  steps: fc.array(
    fc.record({ step: fc.constantFrom('signature', 'health_link'), state: fc.constant('done'), on: day }),
    {
      maxLength: 1,
    },
  ),
  level2Since: fc.option(day),
})
const member = fc.tuple(id(5, 4), interval).map(([personId, days]) => ({
  ...{ membershipId: idOf(6, 1), personId, role: 'member', affiliations: [], ambassador: false },
  ...days,
}))
const body = fc.record({
  bodyId: id(3),
  kind: fc.constantFrom('community_team', 'youth_volunteer_team', 'steering_committee'),
  unitCode: fc.constantFrom(...COMMUNES),
  hamletCodes: fc.array(hamlet, { maxLength: 3 }),
  superiorId: fc.constant(null),
  statuses: fc.constant([]),
  active: intervals,
  serves: fc.option(places, { nil: undefined }), // records of before it was told have none
  members: fc.array(member, { maxLength: 3 }),
})
const progress = fc.record({
  householdId: id(1),
  places,
  corePersonId: fc.constant(null),
  core: intervals,
  skills: fc.array(fc.record({ skill: fc.constantFrom(...SKILLS), assessed: intervals, alone: intervals }), {
    maxLength: 2,
  }),
  residents: fc.array(
    fc.record({
      residentId: id(2),
      adultFrom: day,
      uses: fc.array(fc.record({ use: fc.constantFrom('smartphone', 'cashless'), yes: intervals }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
})
const holder = fc.record({
  residentId: id(2),
  stays: places,
  reaches15On: day,
  accounts: fc.array(
    fc.record({
      accountId: id(7),
      kind: fc.constant('bank'),
      open: intervals,
      withTeamHelp: fc.boolean(),
      essentialServices: fc.array(fc.record({ service: fc.constant('water'), since: day }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
})
const visit = fc.record({
  visitId: fc.integer({ min: 1, max: 99 }).map((number) => idOf(4, number)),
  householdId: id(1),
  hamletCode: hamlet,
  teamId: fc.constant(idOf(3, 1)),
  visitorIds: fc.constant([]),
  visitedOn: fc.constantFrom('2026-02-28', '2026-03-01', '2026-03-16', '2026-03-17', '2026-03-22', '2026-03-23'),
  startedAt: fc.constant('2026-03-17T11:40:00Z'),
  receivedAt: fc.constant('2026-03-17T13:15:00Z'),
  outcome: fc.constantFrom('done', 'partly', 'refused', 'absent'),
  actions: fc.constant([]),
  obstacles: fc.constant([]),
})

/** How a unit of each level may have gone through time; an empty list: teams never told of it. */
function unitArbitrary(
  code: string,
  level: UnitState['level'],
  parents: readonly (string | null)[],
  others: readonly string[],
) {
  const version = (rest: Partial<UnitState>): UnitState => ({
    ...{ code, level, kind: 'x', name: code, validFrom: '2020-01-01', validTo: null, parentCode: null, successors: [] },
    ...rest,
  })
  const parent = fc.constantFrom(...parents)
  const other = fc.constantFrom(...others)
  const closing = fc.constantFrom('2025-07-01', '2026-03-17')
  const heir = (extent: 'full' | 'partial') => other.map((next) => ({ code: next, validFrom: '2020-01-01', extent }))
  const closed = (heirs: fc.Arbitrary<UnitState['successors']>) =>
    fc
      .tuple(parent, closing, heirs)
      .map(([parentCode, validTo, successors]) => [version({ parentCode, validTo, successors })])
  return fc.oneof(
    { weight: 6, arbitrary: parent.map((parentCode) => [version({ parentCode })]) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(parent, parent, closing)
        .map(([before, after, on]) => [
          version({ parentCode: before, validTo: on }),
          version({ parentCode: after, validFrom: on, name: 'renamed' }),
        ]),
    },
    { weight: 2, arbitrary: closed(fc.array(heir('full'), { maxLength: 1 })) },
    { weight: 1, arbitrary: closed(fc.array(heir('partial'), { minLength: 1, maxLength: 2 })) },
    // A change that was taken back: its versions are valid on no day.
    {
      weight: 1,
      arbitrary: fc
        .tuple(parent, parent, closing)
        .map(([before, after, on]) => [
          version({ parentCode: before }),
          version({ parentCode: after, validFrom: on, validTo: on }),
        ]),
    },
    { weight: 1, arbitrary: fc.constant([]) },
  )
}

const units = fc
  .tuple(
    ...PROVINCES.map((code) => unitArbitrary(code, 'province', [null], ['91'])),
    ...COMMUNES.map((code) => unitArbitrary(code, 'commune', PROVINCES, COMMUNES)),
    ...HAMLETS.map((code) => unitArbitrary(code, 'hamlet', COMMUNES, HAMLETS)),
  )
  .map((histories) => histories.flat())

/** Versions of entities: the later in the list the newer, as their owners would count them. */
function versionsOf(source: SourceName, states: fc.Arbitrary<object>, idField: string, maxLength: number) {
  const state = fc.option(states, { freq: 8 })
  return fc.array(fc.tuple(states, state), { maxLength }).map((list) => {
    const sequences = new Map<string, number>()
    return list.flatMap(([first, second]): Sent[] => {
      const key = String(Reflect.get(first, idField))
      const next = (data: object | null) => {
        const sequence = (sequences.get(key) ?? 0) + 1
        sequences.set(key, sequence)
        return { source, key, sequence, data: data === null ? null : { ...data, [idField]: key } }
      }
      return second === first ? [next(first)] : [next(first), next(second)]
    })
  })
}

/** The home from the day of the visit on, as it became known later; until then only where it lay on that day. */
const visitPlaces = fc.array(
  fc.record({
    householdId: id(1),
    hamletCode: hamlet,
    from: fc.constantFrom('2026-02-28', '2026-03-16', '2026-03-17'),
    until: fc.constantFrom('2026-03-18', '2026-03-23', '2026-04-01'),
  }),
  { maxLength: 2 },
)
const change = fc.record({
  places: visitPlaces,
  warnings: fc.subarray(['visitor-not-member', 'team-elsewhere']),
  withdrawn: fc.boolean(),
})

/** Visits as facts, and of some of them what became of them later. */
const visits = fc
  .uniqueArray(fc.tuple(visit, fc.option(change), fc.option(change)), {
    maxLength: 14,
    selector: ([{ visitId }]) => visitId,
  })
  .map((all) =>
    all.flatMap(([data, ...changes]): Sent[] => [
      { source: 'visit', key: data.householdId, data, id: data.visitId },
      ...changes.flatMap((more, index): Sent[] =>
        more ? [{ source: 'visit', key: data.visitId, data: { ...data, ...more }, sequence: index + 1 }] : [],
      ),
    ]),
  )

/** Two states of the tree: the second corrects the first, with higher sequences. */
const unitRecords = fc
  .tuple(units, fc.option(units))
  .map(([first, second]) =>
    [first, second ?? []].flatMap((states, round) =>
      states.map(
        (data): Sent => ({ source: 'unit', key: `${data.code}@${data.validFrom}`, data, sequence: round + 1 }),
      ),
    ),
  )

/** A random history: everything that owners sent, in no order, some of it twice. */
export const history = fc
  .tuple(
    unitRecords,
    versionsOf('household', household, 'householdId', 4),
    versionsOf('resident', resident, 'residentId', 4),
    versionsOf('body', body, 'bodyId', 5),
    versionsOf('progress', progress, 'householdId', 3),
    versionsOf('holder', holder, 'residentId', 3),
    visits,
  )
  .map((lists): Sent[] => lists.flat())
