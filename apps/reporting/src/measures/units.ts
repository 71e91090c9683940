import type { UnitState } from '@lantoa/contracts/teams/units.events'
import { union } from '@lantoa/units/intervals'
import { stock } from './measure.ts'

export const unitMeasures = [
  stock('hamlets', 'hamlet', ({ level, code, validFrom, validTo }: UnitState) =>
    level === 'hamlet' ? [{ unit: code, days: union([{ from: validFrom, until: validTo }]) }] : [],
  ),
] as const
