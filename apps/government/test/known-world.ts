import { fixtureOf } from '@lantoa/contracts/fixtures'
import { UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'

/** The evening of the fixtures. */
export const EVENING = new Date('2026-03-17T13:15:00Z')
export const HAMLET = '31027.07'

const PARENTS = [
  ['91', null, 'province'],
  ['31027', '91', 'commune'],
  ['31018', '91', 'commune'],
  [HAMLET, '31027', 'hamlet'],
  ['31018.02', '31018', 'hamlet'],
] as const

export const units = PARENTS.map(([code, parentCode, level]) => someUnit({ code, parentCode, level }))

function someUnit(more: object): UnitState {
  return UnitState.parse({ ...fixtureOf(unitChanged), validTo: null, successors: [], ...more })
}
