import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { COMMUNES, HAMLETS, TOUR_HAMLET } from './places.ts'
import { createRandom, type Random } from './random.ts'

const COMMITTEES_FROM = '2025-07-15'
const TEAMS_FROM = '2025-08-01'
const MOST_MEMBERS = 10
const TEAM_OFFSET = 100

type Body = Items['bodies'][number]
type Membership = Items['memberships'][number]
export type Team = { teamId: string; personIds: readonly string[] }

/** The team of each hamlet, by the hamlet's code. */
export const TEAM_IDS: ReadonlyMap<string, string> = new Map(
  HAMLETS.map(({ code }, index) => [code, demoId('body', TEAM_OFFSET + index)]),
)
export const TOUR_TEAM = TEAM_IDS.get(TOUR_HAMLET) ?? ''

/** Committee and support group of each commune, and the team of each hamlet, with their members. */
export function createBodies(): Pick<Items, 'restaffings'> & {
  bodies: Body[]
  memberships: Membership[]
  teams: ReadonlyMap<string, Team>
} {
  const steering = COMMUNES.flatMap(({ code, name }, index) => steeringBodies(code, name, index * 2))
  const teams = HAMLETS.map(({ code, kind, name, commune }, index) => {
    const committee = COMMUNES.indexOf(commune) * 2
    return {
      bodyId: demoId('body', TEAM_OFFSET + index),
      kind: 'community_team' as const,
      unitCode: commune.code,
      hamletCodes: [code],
      superiorId: demoId('body', committee),
      name: `Tổ công nghệ số cộng đồng ${kind} ${name}`,
      legalAct: decision(index + 10, commune.name, TEAMS_FROM),
      from: TEAMS_FROM,
      // One hamlet is still waiting for its team, as there is always one.
      status: index === HAMLETS.length - 1 ? ('forming' as const) : ('active' as const),
    }
  })
  const bodies: Body[] = [...steering, ...teams]
  const memberships = bodies.flatMap((body, index) => membersOf(body, index))
  const restaffings = [restaffingOf(steering.length - 1, bodies, memberships)]
  return { bodies, memberships, restaffings, teams: teamsByHamlet(bodies, memberships) }
}

const RESTAFFED_ON = '2026-01-05'

/** The last one of a support group leaves, and somebody of the school comes. */
function restaffingOf(number: number, bodies: readonly Body[], memberships: readonly Membership[]) {
  const bodyId = bodies[number]?.bodyId ?? ''
  const left = memberships.findLast((membership) => membership.bodyId === bodyId)?.membershipId ?? ''
  const place = number * MOST_MEMBERS + MOST_MEMBERS - 1
  const who = { membershipId: demoId('membership', place), personId: demoId('person', place) }
  return {
    ...{ restaffingId: demoId('restaffing', 0), bodyId, on: RESTAFFED_ON, leaving: [left] },
    legalAct: decision(7, COMMUNES.at(-1)?.name ?? '', RESTAFFED_ON),
    joining: [{ ...who, role: 'member' as const, affiliations: ['school' as const] }],
  }
}

function steeringBodies(unitCode: string, name: string, number: number): Body[] {
  const shared = { unitCode, from: COMMITTEES_FROM, status: 'active' as const }
  const committee = { ...shared, bodyId: demoId('body', number), kind: 'steering_committee' as const }
  const group = { ...shared, bodyId: demoId('body', number + 1), kind: 'support_group' as const }
  return [
    { ...committee, legalAct: decision(1, name, COMMITTEES_FROM) },
    { ...group, superiorId: committee.bodyId, legalAct: decision(2, name, COMMITTEES_FROM) },
  ]
}

function decision(number: number, commune: string, date: string) {
  return { number: `${number}/QĐ-UBND`, issuer: `UBND xã ${commune}`, date }
}

const AFFILIATIONS = ['youth_union', 'youth_union', 'women_union', 'association', 'school', 'telecom'] as const

function membersOf({ bodyId, kind, from }: Body, number: number): Membership[] {
  const random = createRandom(90_000 + number)
  const roles = rolesOf(kind, random)
  return roles.map((role, index) => ({
    membershipId: demoId('membership', number * MOST_MEMBERS + index),
    bodyId,
    personId: demoId('person', number * MOST_MEMBERS + index),
    role,
    from,
    affiliations: [kind === 'community_team' && index > 0 ? random.pick(AFFILIATIONS) : firstOf(kind)],
    ambassador: kind === 'community_team' && index > 1 && random.chance(0.3),
  }))
}

function rolesOf(kind: Body['kind'], random: Random): Membership['role'][] {
  if (kind === 'steering_committee') return ['chair', 'vice_chair', 'member', 'member', 'member']
  if (kind === 'support_group') return ['leader', 'member', 'member', 'member']
  return ['leader', 'deputy', ...Array.from({ length: random.between(2, 5) }, () => 'member' as const)]
}

function firstOf(kind: Body['kind']): Membership['affiliations'][number] {
  return kind === 'community_team' ? 'hamlet_office' : 'commune_officer'
}

function teamsByHamlet(bodies: readonly Body[], memberships: readonly Membership[]): ReadonlyMap<string, Team> {
  const people = Map.groupBy(memberships, ({ bodyId }) => bodyId)
  return new Map(
    bodies
      .filter(({ kind, status }) => kind === 'community_team' && status === 'active')
      .map(({ bodyId, hamletCodes }) => {
        return [
          hamletCodes?.[0] ?? '',
          { teamId: bodyId, personIds: people.get(bodyId)?.map((member) => member.personId) ?? [] },
        ]
      }),
  )
}
