import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { centreChecks } from '@lantoa/contracts/government/centre-checks'
import { addDays } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { centreCheck } from './centre-checks.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const SEEN = { network: true, devices: true, queue: false, rating: true }
/** Each of the rules has a day of its own. */
const days = new Map<string, string>()

testRegisterRules(centreChecks, centreCheck, () => service, {
  record: {
    ...{ unitCode: '31027', since: '2026-03-01', ...SEEN, networkNote: 'Mạng chậm vào buổi sáng' },
    ...{ queueNote: '', devicesNote: '', ratingNote: '' },
  },
  own(id) {
    days.set(id, days.get(id) ?? addDays('2026-03-01', -days.size))
    return { day: days.get(id) }
  },
  change: { queue: true },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'commune_officer' },
})

test('a province has no centre', async () => {
  const unitCode = '91'
  const { government } = service.as({ roles: ['province_officer'], units: [unitCode] })
  const body = { unitCode, since: '2026-03-02', day: '2026-03-02', ...SEEN }
  const { error } = await government.recordCentreCheck({ params: { centreCheckId: uuid() }, body })
  expect(error).toMatchObject({ status: 422, code: 'centres-in-communes', pointer: '/unitCode' })
})

test('a clerk of the centre writes down what she sees', async () => {
  const { government } = service.as({ roles: ['centre_clerk'], units: ['31018'] })
  const body = { unitCode: '31018', since: '2026-03-02', day: '2026-03-02', ...SEEN }
  const { data } = await government.recordCentreCheck({ params: { centreCheckId: uuid() }, body })
  expect(data).toMatchObject(SEEN)
})
