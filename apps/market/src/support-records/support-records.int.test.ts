import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { supportRecords } from '@lantoa/contracts/market/support-records'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sell } from '../../test/shop.ts'
import { startMarketForTest } from '../../test/started-market.ts'
import { supportRecord } from './support-records.ts'

const SELLER = '01990f3e-7c1a-7000-8000-0000000000f1'

let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
  await sell(service, SELLER)
})
afterAll(() => service.stop())

testRegisterRules(supportRecords, supportRecord, () => service, {
  record: { hamletCode: '31027.07', since: '2026-03-01', sellerId: SELLER, kind: 'listing' },
  change: { kind: 'photo' },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})

test('who helps a seller names one of the own units', async () => {
  const theirs = uuid()
  await sell(service, theirs, '31018.02')
  const { recordSupportRecord } = service.as({ roles: ['trainer'], units: ['31027'] }).market
  const record = (sellerId: string) => {
    const body = { hamletCode: '31027.07', since: '2026-03-01', sellerId, kind: 'account' } as const
    return recordSupportRecord({ params: { supportRecordId: uuid() }, body })
  }
  expect((await record(theirs)).error).toMatchObject({ code: 'unknown-seller' })
  expect((await record(SELLER)).error).toBeUndefined()
})
