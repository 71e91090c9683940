import { type UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import { union } from '@lantoa/units/intervals'
import { stock } from './measure.ts'
import { source } from './source.ts'

export const unitSource = source(unitChanged, [
  stock('hamlets', 'hamlet', 'thôn', (unit: UnitState) => daysAt('hamlet', unit)),
  stock('communes', 'commune', 'xã, phường', (unit: UnitState) => daysAt('commune', unit)),
])

function daysAt(wanted: UnitState['level'], { level, code, validFrom, validTo }: UnitState) {
  return level === wanted ? [{ unit: code, days: union([{ from: validFrom, until: validTo }]) }] : []
}
