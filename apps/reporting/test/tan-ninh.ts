import type { TestService } from '@lantoa/chassis/testing/started-service'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import { visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { idOf } from './commune.ts'

const REFORM = '2025-07-01'

function unit(
  code: string,
  level: UnitState['level'],
  parentCode: string | null,
  rest: Partial<UnitState> = {},
): UnitState {
  const open = { validFrom: '2010-01-01', validTo: null, successors: [] }
  return { code, level, parentCode, kind: level, name: code, ...open, ...rest }
}

const closed = (...codes: string[]): Partial<UnitState> => {
  return { validTo: REFORM, successors: codes.map((code) => ({ code, validFrom: REFORM, extent: 'full' })) }
}
const hamlet = (code: string, before: string, after: string): UnitState[] => [
  unit(code, 'hamlet', before, { validTo: REFORM }),
  unit(code, 'hamlet', after, { validFrom: REFORM }),
]

/** Three communes of the district Triệu Sơn that became Tân Ninh on 2025-07-01, which took over the code of one of them. */
export const TAN_NINH: readonly UnitState[] = [
  unit('38', 'province', null, { name: 'Thanh Hóa' }),
  unit('390', 'district', '38', { name: 'Triệu Sơn', validTo: REFORM }),
  unit('15712', 'commune', '390', { name: 'Văn Sơn', ...closed('15715') }),
  unit('15715', 'commune', '390', { name: 'Thái Hòa', ...closed('15715') }),
  unit('15718', 'commune', '390', { name: 'Nưa', ...closed('15715') }),
  unit('15715', 'commune', '38', { name: 'Tân Ninh', validFrom: REFORM }),
  unit('15664', 'commune', '38', { name: 'Triệu Sơn', validFrom: REFORM }),
  ...hamlet('15712.01', '15712', '15715'),
  ...hamlet('15715.01', '15715', '15715'),
  ...hamlet('15718.01', '15718', '15715'),
]

/** Homes that have been there since 2020, the first of them visited on a day. */
export async function publishHomes(
  service: TestService,
  hamletCode: string,
  [first, last]: readonly [number, number],
  visited: { count: number; on: string },
): Promise<void> {
  const homes = Array.from({ length: last - first + 1 }, (_, index) => idOf(1, first + index))
  await service.publish(
    householdChanged,
    homes.map((householdId) => {
      const places = [{ hamletCode, from: '2020-01-01', until: null }]
      return { key: householdId, sequence: 1, data: { householdId, status: 'active' as const, places } }
    }),
  )
  await service.publish(
    visitRecorded,
    homes.slice(0, visited.count).map((householdId, index) => {
      const data = {
        ...{ visitId: idOf(2, first + index) as never, householdId, hamletCode, teamId: idOf(9, 1) as never },
        ...{ visitorIds: [], visitedOn: visited.on, outcome: 'done' as const, actions: [], obstacles: [] },
        ...{ startedAt: `${visited.on}T11:40:00Z`, receivedAt: `${visited.on}T13:15:00Z` },
      }
      return { key: householdId, id: data.visitId, data }
    }),
  )
}
