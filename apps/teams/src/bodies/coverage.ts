import type { BodyKind } from '@lantoa/contracts/lists'
import type { CoverageGap } from '@lantoa/contracts/teams/bodies.http'
import type { UnitTree } from '@lantoa/units/tree'
import { compareCodes, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import type { StoredBody } from './body.ts'
import { hamletsOn } from './served.ts'

/** What every hamlet and every commune should have. */
const WANTED: Partial<Record<UnitVersion['level'], readonly BodyKind[]>> = {
  hamlet: ['community_team'],
  commune: ['steering_committee', 'support_group'],
}

/** Hamlets and communes of a unit without the bodies that each should have, by code; `active` are those at work that day. */
export function findGaps(tree: UnitTree, unitCode: string, on: Day, active: readonly StoredBody[]): CoverageGap[] {
  const present = new Set(active.flatMap((body) => servedUnits(tree, body, on).map((code) => `${body.kind} ${code}`)))
  return [unitCode, ...tree.descendants(unitCode, on)]
    .sort(compareCodes)
    .flatMap((code) => tree.find(code, on) ?? [])
    .map(({ code, level, kind, name }) => ({
      unitCode: code,
      kind,
      name,
      lacks: (WANTED[level] ?? []).filter((wanted) => !present.has(`${wanted} ${code}`)),
    }))
    .filter(({ lacks }) => lacks.length > 0)
}

/** Teams serve their hamlets and what took the place of closed ones; a committee ends with its commune. */
function servedUnits(tree: UnitTree, body: StoredBody, on: Day): string[] {
  if (body.kind === 'community_team') return hamletsOn(tree, body, on)
  const goesOn = tree.successors(body.unitCode, body.unitValidFrom, on).some(({ unit }) => unit.code === body.unitCode)
  return goesOn ? [body.unitCode] : []
}
