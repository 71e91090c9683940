import { type Caller, reaches } from '@lantoa/chassis/caller'
import type { BodyState } from '@lantoa/contracts/teams/bodies.events'
import type { Body } from '@lantoa/contracts/teams/bodies.http'
import { type Interval, union } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION, refOf, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'

/** A body as it is kept, without its members. */
export type StoredBody = Omit<Body, 'memberCount' | 'warnings'> & Pick<BodyState, 'active'> & { version: number }

/** The stretches of days at work, from a history in order. */
export function activeOf(statuses: BodyState['statuses']): Interval[] {
  return union(
    statuses.flatMap(({ status, from }, index) =>
      status === 'active' ? [{ from, until: statuses[index + 1]?.from ?? null }] : [],
    ),
  )
}

/**
 * Whether a body lies in the caller's units today. Its unit may have gone into another since, which then has the body;
 * and a team belongs to its own people and to whoever has all its hamlets.
 */
export function holdsBody(
  caller: Caller,
  body: Pick<StoredBody, 'bodyId' | 'unitCode' | 'unitValidFrom' | 'hamletCodes'>,
  tree: UnitTree,
  today: Day,
): boolean {
  if (caller.teamId === body.bodyId || caller.units.includes(NATION)) return true
  const heirs = tree.successors(body.unitCode, body.unitValidFrom, today)
  if (heirs.some(({ unit }) => reaches(caller, tree, unit.code, today))) return true
  return body.hamletCodes.length > 0 && body.hamletCodes.every((code) => reaches(caller, tree, code, today))
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
