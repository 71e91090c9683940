import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import { publishCorePersons, publishHouseholds, startReportingForTest } from './commune.ts'

const SINCE = '2025-07-01'
/** On this day Vân Khánh went into An Minh. */
const MERGED = '2026-02-01'

const unit = (code: string, kind: string, parentCode: string | null, rest: Partial<UnitState> = {}): UnitState => {
  const level = parentCode === null ? 'province' : code.includes('.') ? 'hamlet' : 'commune'
  return { code, level, kind, parentCode, name: code, validFrom: SINCE, validTo: null, successors: [], ...rest }
}

const UNITS: readonly UnitState[] = [
  unit('91', 'tỉnh', null, { name: 'An Giang' }),
  unit('66', 'tỉnh', null, { name: 'Đắk Lắk' }),
  unit('24121', 'phường', '66'),
  unit('31027', 'xã', '91', { name: 'U Minh Thượng' }),
  unit('31018', 'xã', '91', { name: 'An Minh' }),
  unit('31051', 'xã', '91', { name: 'Chưa có hộ' }),
  unit('30760', 'phường', '91', { name: 'Rạch Giá' }),
  unit('31042', 'xã', '91', {
    ...{ name: 'Vân Khánh', validTo: MERGED, successors: [{ code: '31018', validFrom: SINCE, extent: 'full' }] },
  }),
  unit('31027.07', 'ấp', '31027'),
  unit('31018.01', 'ấp', '31018'),
  unit('30760.01', 'khu phố', '30760'),
  unit('31042.01', 'ấp', '31042', { validTo: MERGED }),
  unit('31042.01', 'ấp', '31018', { validFrom: MERGED }),
]

/** Homes with a core person: 10 of 40, 16 of 20 and of what came to it 0 of 10, 1 of 2; none at all in one commune. */
export async function startScoredCommunes(): Promise<TestService> {
  const service = await startReportingForTest(UNITS)
  await publishHouseholds(service, '31027.07', 1, 40)
  await publishHouseholds(service, '31018.01', 41, 60)
  await publishHouseholds(service, '31042.01', 61, 70)
  await publishHouseholds(service, '30760.01', 71, 72)
  await publishCorePersons(service, '31027.07', 1, 10)
  await publishCorePersons(service, '31018.01', 41, 56)
  await publishCorePersons(service, '30760.01', 71, 71)
  await service.settled()
  return service
}
