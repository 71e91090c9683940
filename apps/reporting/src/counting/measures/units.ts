import { type UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import { union } from '@lantoa/units/intervals'
import { stock } from './measure.ts'
import { source } from './source.ts'

export const unitSource = source(unitChanged, [
  stock('hamlets', 'hamlet', 'thôn', ({ level, code, validFrom, validTo }: UnitState) =>
    level === 'hamlet' ? [{ unit: code, days: union([{ from: validFrom, until: validTo }]) }] : [],
  ),
])
