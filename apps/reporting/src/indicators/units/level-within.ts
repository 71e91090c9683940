import type { UnitLevel } from '@lantoa/contracts/lists'
import type { NamedUnit } from '@lantoa/contracts/reporting/values.http'
import { LEVEL_RANK } from '@lantoa/units/unit'

/** Whether units of a level are the unit itself or can lie beneath it; everything lies beneath the nation. */
export function isLevelWithin(level: UnitLevel, { level: own }: Pick<NamedUnit, 'level'>): boolean {
  return own === null || LEVEL_RANK[level] >= LEVEL_RANK[own]
}
