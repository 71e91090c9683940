import type { Caller } from '@lantoa/chassis/http/caller'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import { UnitState } from '@lantoa/contracts/teams/units.events'
import { buildTree, type UnitTree } from '@lantoa/units/tree'
import { levelOfCode } from '@lantoa/units/unit'

export const TODAY = '2026-03-17'
export const REFORM = '2025-07-01'
export const BEFORE = '2020-01-01'

const KINDS = { province: 'tỉnh', district: 'huyện', commune: 'xã', hamlet: 'thôn' }

/** A version of a unit; what is not given follows from the code. */
export function unitState(facts: Partial<UnitState> & Pick<UnitState, 'code'>): UnitState {
  const level = levelOfCode(facts.code) ?? 'province'
  const base = { level, kind: KINDS[level], name: facts.code, validFrom: BEFORE, validTo: null, parentCode: null }
  return UnitState.parse({ ...base, successors: [], ...facts })
}

const intoTanNinh = [{ code: '15715', validFrom: REFORM, extent: 'full' as const }]
const closed = { parentCode: '38', validTo: REFORM, successors: intoTanNinh }

/** Văn Sơn and Thái Hòa went into Tân Ninh, which has the code of Thái Hòa; Triệu Sơn was always there. */
export const STATES: readonly UnitState[] = [
  unitState({ code: '38', name: 'Thanh Hóa' }),
  unitState({ code: '91', name: 'An Giang' }),
  unitState({ code: '397', name: 'Triệu Sơn', parentCode: '38', validTo: REFORM }),
  unitState({ code: '15712', name: 'Văn Sơn', ...closed }),
  unitState({ code: '15715', name: 'Thái Hòa', ...closed }),
  unitState({ code: '15715', name: 'Tân Ninh', parentCode: '38', validFrom: REFORM }),
  unitState({ code: '15664', name: 'Triệu Sơn', parentCode: '38' }),
  unitState({ code: '15712.01', parentCode: '15712', validTo: REFORM }),
  unitState({ code: '15712.01', parentCode: '15715', validFrom: REFORM }),
  unitState({ code: '15664.01', parentCode: '15664' }),
  unitState({ code: '15664.02', parentCode: '15664' }),
]

export function sampleTree(): UnitTree {
  return buildTree(STATES)
}

export function knownOf(code: string, sequence = 1): SequencedUnit[] {
  return STATES.filter((state) => state.code === code).map((state) => ({ state, sequence }))
}

export function callerOf(units: readonly string[], teamId?: string): Caller {
  const base = { subject: 'tester', roles: [], permissions: new Set<never>(), units, token: '' }
  return teamId === undefined ? base : { ...base, teamId }
}
