import { fixtureOf } from '@lantoa/contracts/fixtures'
import { ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import { UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import { v7 as uuid } from 'uuid'

/** The evening of the fixtures. */
export const EVENING = new Date('2026-03-17T13:15:00Z')
export const HAMLET = '31027.07'

/** A resident of the hamlet of the fixtures, born in 1983; with an id of their own unless one is given. */
export function someResident(more: object = {}): ResidentState {
  const [stay] = fixtureOf(residentChanged).stays
  const stays = [{ ...stay, hamletCode: HAMLET, from: '2025-07-01', until: null }]
  const { steps } = fixtureOf(residentChanged)
  return ResidentState.parse({ residentId: uuid(), birthMonth: '1983-11', stays, steps, level2Since: null, ...more })
}

const PARENTS = [
  ['91', null, 'province'],
  ['31027', '91', 'commune'],
  ['31018', '91', 'commune'],
  [HAMLET, '31027', 'hamlet'],
  ['31018.02', '31018', 'hamlet'],
] as const

export const units = PARENTS.map(([code, parentCode, level]) => someUnit({ code, parentCode, level }))

export function someUnit(more: object): UnitState {
  return UnitState.parse({ ...fixtureOf(unitChanged), validTo: null, successors: [], ...more })
}
