import { table } from '@lantoa/chassis/database/table'
import type { UnitGroup, UnitGroupDefinition } from '@lantoa/contracts/reporting/unit-groups.http'

/** `definedAs`: as it was sent, to know it again; null: defined before this was kept. */
type Kept = { definedBy: string; definedAt: string; definedAs: UnitGroupDefinition | null }
export type StoredUnitGroup = UnitGroup & Kept

export const unitGroup = table<StoredUnitGroup>('unit_group', {
  unitGroupId: 'uuid key',
  version: 'integer',
  unit: 'text',
  name: 'text',
  level: 'text',
  kinds: 'text[]',
  members: 'text[]',
  definedBy: 'text',
  definedAt: 'instant',
  definedAs: 'jsonb',
})
