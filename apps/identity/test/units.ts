import type { UnitState } from '@lantoa/contracts/teams/units.events'

/** Two communes of An Giang; hamlet 31027.08 went into 31027.07 at the beginning of 2026. */
export const UNITS: readonly UnitState[] = [
  unit('91', 'province', null),
  unit('31027', 'commune', '91'),
  unit('31018', 'commune', '91'),
  unit('31027.07', 'hamlet', '31027'),
  unit('31018.02', 'hamlet', '31018'),
  {
    ...unit('31027.08', 'hamlet', '31027'),
    validTo: '2026-01-01',
    successors: [{ code: '31027.07', validFrom: '2025-07-01', extent: 'full' }],
  },
]

function unit(code: string, level: UnitState['level'], parentCode: string | null): UnitState {
  return { code, level, parentCode, kind: level, name: code, validFrom: '2025-07-01', validTo: null, successors: [] }
}
