import type { Caller } from '@lantoa/chassis/http/caller'
import type { BodyState } from '@lantoa/contracts/teams/bodies.events'
import type { Body, BodyWarning } from '@lantoa/contracts/teams/bodies.http'
import { type Interval, union } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import { refOf, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { holdsUnit } from '../judging/holds-unit.ts'

/** A body as it is kept, without its members. */
export type StoredBody = Omit<Body, 'memberCount' | 'warnings'> & Pick<BodyState, 'active'> & { version: number }

/** Whether a body goes from door to door. */
export function isTeam({ kind }: Pick<Body, 'kind'>): boolean {
  return kind === 'community_team' || kind === 'youth_volunteer_team'
}

/** The stretches of days at work, from a history in order. */
export function activeOf(statuses: BodyState['statuses']): Interval[] {
  return union(
    statuses.flatMap(({ status, from }, index) =>
      status === 'active' ? [{ from, until: statuses[index + 1]?.from ?? null }] : [],
    ),
  )
}

/** Who belongs to a body on a day, as far as an answer needs it. */
export type Staff = { memberCount: number; isLed: boolean }

const FEWEST_MEMBERS = 3

/** A body as it is answered; nothing is refused for what should be mended in it. */
export function viewOf({ active: _active, version: _version, ...body }: StoredBody, staff: Staff | undefined): Body {
  return { ...body, ...countedOf(staff) }
}

/** How many belong to a body, and what should be mended in it. */
export function countedOf({ memberCount, isLed }: Staff = { memberCount: 0, isLed: false }) {
  const warnings: BodyWarning[] = []
  if (!isLed) warnings.push('no-leader')
  if (memberCount < FEWEST_MEMBERS) warnings.push('fewer-than-three-members')
  return { memberCount, warnings }
}

type Placed = Pick<StoredBody, 'bodyId' | 'unitCode' | 'unitValidFrom' | 'hamletCodes' | 'statuses'>

/** Whether a body is the caller's to see or change: by its unit, as its own people, or by having all its hamlets. */
export function holdsBody(caller: Caller, body: Placed, tree: UnitTree, today: Day): boolean {
  if (caller.teamId === body.bodyId || holdsUnit(caller, tree, body.unitCode, body.unitValidFrom, today)) return true
  const since = body.statuses[0]?.from ?? today
  return body.hamletCodes.length > 0 && body.hamletCodes.every((code) => holdsUnit(caller, tree, code, since, today))
}

/** The versions of communes and higher units that make up a unit on a day, with all that went into them before. */
export function territoryOf(tree: UnitTree, unitCode: string, on: Day): UnitVersion[] {
  const codes = [unitCode, ...tree.descendants(unitCode, on)]
  const open = codes.flatMap((code) => tree.find(code, on) ?? []).filter(({ level }) => level !== 'hamlet')
  const found = new Map(open.map((unit) => [refOf(unit), unit]))
  for (let unit = open.pop(); unit; unit = open.pop()) {
    for (const { unit: before } of tree.predecessors(unit.code, unit.validFrom)) {
      if (found.has(refOf(before))) continue
      found.set(refOf(before), before)
      open.push(before)
    }
  }
  return [...found.values()]
}
