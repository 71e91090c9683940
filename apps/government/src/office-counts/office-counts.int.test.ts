import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { officeCounts } from '@lantoa/contracts/government/office-counts'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eachMonth } from '../../test/months.ts'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { officeCount } from './office-counts.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

type Body = Args<'government', 'recordOfficeCount'>['body']
const COUNT = {
  ...{ unitCode: '31027', since: '2026-03-02', officials: 42, withAccount: 41 },
  ...{ organisations: 9, linked: 8, meetings: 14, meetingsOnline: 6 },
} satisfies Omit<Body, 'month'>

testRegisterRules(officeCounts, officeCount, () => service, {
  record: { ...COUNT, source: 'Văn phòng' },
  own: eachMonth(),
  change: { withAccount: 42 },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

test.each([
  [{ withAccount: 43 }, 'numbers-contradict', '/withAccount'],
  [{ linked: 10 }, 'numbers-contradict', '/linked'],
  [{ meetingsOnline: 15 }, 'numbers-contradict', '/meetingsOnline'],
  [{ month: '2026-04' }, 'month-ahead', '/month'],
])('%j is refused as %s', async (more, code, pointer) => {
  const { government } = service.as({ roles: ['commune_officer'], units: ['31027'] })
  const request = { params: { officeCountId: uuid() }, body: { ...COUNT, month: '2026-02', ...more } }
  expect((await government.recordOfficeCount(request)).error).toMatchObject({ status: 422, code, pointer })
})
