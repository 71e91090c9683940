import { SKILLS } from '@lantoa/contracts/lists'
import { v7 as uuid } from 'uuid'
import { emptyWorld, type Items } from '../src/demo/items.ts'

/** Long before the evening of the scenario, 2026-03-17: nothing of what is set up here depends on the clock. */
const SINCE = '2026-01-01'
const MONDAY_EVENING = '2026-03-16T18:00:00+07:00'

const HAMLETS = 26
const HOMES_OF_COMMUNE = 6_400
const HOMES_OF_HAMLET = 120
const VISITED_IN_COMMUNE = 3_115
const VISITED_IN_HAMLET = 61
const HOMES_OF_THREE = 90
const WITH_CORE_PERSON = 47
const WITH_ACCOUNT = 241
const WITH_LEVEL_2 = 262

type Home = { householdId: string; hamletCode: string; residentIds: string[] }

/** The commune of the sample scenario as it stands before its evening: every number in it is one of the scenario's. */
export type Scenario = Items & { homes: readonly Home[]; teamId: string; visitorIds: readonly string[] }

const hamletCodes = Array.from({ length: HAMLETS }, (_, index) => `31027.${String(index + 1).padStart(2, '0')}`)
export const HAMLET = '31027.07'

type ScenarioOptions = {
  /** When the homes were visited that count before the evening. */
  visitedAt?: string
  /** Who the first members of the hamlet's team are, its leader before the others; the rest is invented. */
  memberIds?: readonly string[]
}

export function createScenario({ visitedAt = MONDAY_EVENING, memberIds = [] }: ScenarioOptions = {}): Scenario {
  const homes = createHomes()
  const ours = homes.filter(({ hamletCode }) => hamletCode === HAMLET)
  const people = ours.flatMap(({ residentIds }) => residentIds)
  const { bodies, memberships, teamOf } = createBodies(memberIds)
  const teamId = teamOf(HAMLET)
  const others = homes
    .filter(({ hamletCode }) => hamletCode !== HAMLET)
    .slice(0, VISITED_IN_COMMUNE - VISITED_IN_HAMLET)
  return {
    ...emptyWorld(),
    units: unitItems(),
    hamlets: hamletCodes.map((hamletCode, index) => hamletItem(hamletCode, index + 1)),
    households: homes.map(({ householdId, hamletCode }) => ({ householdId, hamletCode, openedOn: SINCE })),
    residents: ours.flatMap(residentsOf),
    bodies,
    memberships,
    steps: people.slice(0, WITH_LEVEL_2).map(onPoliceList),
    accounts: people.slice(0, WITH_ACCOUNT).map(bankAccount),
    visits: [
      ...ours
        .slice(0, VISITED_IN_HAMLET)
        .map((home, index) => visitTo(home, teamId, visitedAt, index < WITH_CORE_PERSON)),
      ...others.map((home) => visitTo(home, teamOf(home.hamletCode), visitedAt, false)),
    ],
    homes: ours,
    teamId,
    visitorIds: memberships.filter(({ bodyId }) => bodyId === teamId).map(({ personId }) => personId),
  }
}

function unitItems(): Items['units'] {
  const since = { validFrom: '2025-07-01' }
  const commune = { level: 'commune' as const, kind: 'xã', parentCode: '91', ...since }
  return [
    { code: '91', level: 'province', kind: 'tỉnh', name: 'An Giang', parentCode: null, ...since },
    { code: '31027', name: 'U Minh Thượng', ...commune },
    { code: '31018', name: 'An Minh', ...commune },
  ]
}

function hamletItem(hamletCode: string, number: number): Items['hamlets'][number] {
  return {
    hamletCode,
    kind: 'ấp',
    name: hamletCode === HAMLET ? 'Minh Thuận B' : String(number),
    validFrom: '2025-07-01',
  }
}

function createHomes(): Home[] {
  const others = hamletCodes.filter((code) => code !== HAMLET)
  const places = [
    ...Array<string>(HOMES_OF_HAMLET).fill(HAMLET),
    ...Array.from(
      { length: HOMES_OF_COMMUNE - HOMES_OF_HAMLET },
      (_, index) => others[index % others.length] ?? HAMLET,
    ),
  ]
  // Residents matter in our hamlet only: 90 homes of three and 30 of two are 330 persons of 15 and over.
  return places.map((hamletCode, index) => {
    const people = hamletCode !== HAMLET ? 0 : index < HOMES_OF_THREE ? 3 : 2
    return { householdId: uuid(), hamletCode, residentIds: Array.from({ length: people }, () => uuid()) }
  })
}

function residentsOf({ householdId, residentIds }: Home): Items['residents'] {
  return residentIds.map((residentId, index) => ({
    residentId,
    householdId,
    from: SINCE,
    name: `Nguyễn Thị ${['Hoa', 'Lan', 'Mai'][index] ?? 'An'}`,
    birth: { year: 1_975 + index },
    sex: 'female',
  }))
}

function createBodies(memberIds: readonly string[]) {
  const ids = new Map(hamletCodes.map((code) => [code, uuid()]))
  const teamOf = (hamletCode: string) => ids.get(hamletCode) ?? ''
  const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: SINCE }
  const shared = { unitCode: '31027', legalAct, from: SINCE, status: 'active' as const }
  const committee = { ...shared, bodyId: uuid(), kind: 'steering_committee' as const }
  const group = { ...shared, bodyId: uuid(), kind: 'support_group' as const, superiorId: committee.bodyId }
  const teams = hamletCodes.map((code) => {
    const kind = 'community_team' as const
    return { ...shared, bodyId: teamOf(code), kind, hamletCodes: [code], superiorId: committee.bodyId }
  })
  const memberships = teams.flatMap(({ bodyId }) => membersOf(bodyId, bodyId === teamOf(HAMLET) ? memberIds : []))
  return { bodies: [committee, group, ...teams], memberships, teamOf }
}

/** A deputy hamlet head leads; two of the Youth Union and one of the Women's Union are with it. */
function membersOf(bodyId: string, personIds: readonly string[]): Items['memberships'] {
  const affiliations = ['hamlet_office', 'youth_union', 'youth_union', 'women_union'] as const
  return affiliations.map((affiliation, index) => ({
    membershipId: uuid(),
    bodyId,
    personId: personIds[index] ?? uuid(),
    role: index === 0 ? 'leader' : 'member',
    from: SINCE,
    affiliations: [affiliation],
  }))
}

function onPoliceList(residentId: string): Items['steps'][number] {
  return { residentId, step: 'level2_activated', state: 'done', on: '2026-01-05', evidence: 'official_list' }
}

function bankAccount(residentId: string): Items['accounts'][number] {
  return { accountId: uuid(), residentId, kind: 'bank', provider: 'Agribank', status: 'opened', openedOn: '2026-01-10' }
}

export function aloneInAll(residentId: string) {
  return SKILLS.map((skill) => ({ residentId, skill, level: 'alone' as const }))
}

function visitTo(home: Home, teamId: string, startedAt: string, withCorePerson: boolean): Items['visits'][number] {
  const { householdId, residentIds } = home
  const [first] = residentIds
  return {
    visitId: uuid(),
    householdId,
    teamId,
    visitorIds: [uuid()],
    startedAt,
    outcome: 'done',
    ...(withCorePerson && first !== undefined ? { assessments: aloneInAll(first) } : {}),
  }
}
