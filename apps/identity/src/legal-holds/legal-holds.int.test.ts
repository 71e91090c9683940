import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { legalHolds } from '@lantoa/contracts/identity/legal-holds'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rightsOf } from '../../test/rights-world.ts'
import { startIdentityForTest } from '../../test/started-identity.ts'
import { legalHold } from './legal-holds.ts'

let service: TestService
const residentId = uuid()
const { officer, register } = rightsOf(() => service)

beforeAll(async () => {
  service = await startIdentityForTest()
  await register(residentId)
})
afterAll(() => service.stop())

const HOLD = { unitCode: '31027', since: '2026-03-01', issuer: 'Công an tỉnh An Giang', orderNumber: '15/QĐ-CAT' }

testRegisterRules(legalHolds, legalHold, () => service, {
  record: { ...HOLD, residentId },
  change: { orderNumber: '16/QĐ-CAT' },
  advance: { status: 'lifted', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'privacy_officer' },
})

test.each([[{ residentId: uuid() }, 'unknown-resident', '/residentId']])('refuses %j', async (more, code, pointer) => {
  const body = { ...HOLD, ...more }
  const { error } = await officer().recordLegalHold({ params: { legalHoldId: uuid() }, body })
  expect(error).toMatchObject({ status: 422, code, pointer })
})

test('an officer of the commune sees it and does not order it', async () => {
  const legalHoldId = uuid()
  await officer()
    .recordLegalHold({ params: { legalHoldId }, body: { ...HOLD, residentId } })
    .orThrow()
  const commune = service.as({ roles: ['commune_officer'], units: ['31027'] }).identity
  expect((await commune.getLegalHold({ params: { legalHoldId } })).data).toMatchObject({ status: 'in_force' })
  const { error } = await commune.recordLegalHold({ params: { legalHoldId: uuid() }, body: { ...HOLD, residentId } })
  expect(error).toMatchObject({ status: 403 })
})
