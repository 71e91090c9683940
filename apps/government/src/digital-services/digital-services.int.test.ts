import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { digitalServices } from '@lantoa/contracts/government/digital-services'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { digitalService } from './digital-services.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

type Body = Args<'government', 'recordDigitalService'>['body']
const PORTAL = {
  ...{ unitCode: '31027', since: '2025-07-01', name: 'Zalo xã U Minh Thượng', kind: 'zalo_oa' },
  ...{ topic: 'public_services', url: 'https://zalo.me/uminhthuong', owner: 'UBND xã U Minh Thượng' },
} as const satisfies Body

testRegisterRules(digitalServices, digitalService, () => service, {
  record: PORTAL,
  change: { name: 'Zalo UBND xã U Minh Thượng' },
  advance: { status: 'closed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const as = (role: string, units: string[]) => service.as({ roles: [role], units }).government
const record = (more: object) =>
  as('commune_officer', ['31027']).recordDigitalService({
    params: { digitalServiceId: uuid() },
    body: { ...PORTAL, ...more } as Body,
  })

test.each([
  'http://zalo.me/uminhthuong',
  'https://an:mat-khau@zalo.me/xa',
  'https://localhost/xa',
  'javascript:alert(1)',
  'zalo.me/xa',
  'https://zalo.me/0912345678',
])('%s leads nobody anywhere', async (url) => {
  expect((await record({ url })).error).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/url' }] })
})

test('an account of an office that has a number for a name is none of a person', async () => {
  const url = 'https://zalo.me/2405384018726354921'
  expect((await record({ url })).data).toMatchObject({ url })
})

test('a volunteer reads what the province offers, and records nothing', async () => {
  const params = { digitalServiceId: uuid() }
  const body = { ...PORTAL, unitCode: '91' }
  const recorded = await as('province_officer', ['91']).recordDigitalService({ params, body }).orThrow()
  const volunteer = as('volunteer', ['31027.07'])
  expect(await volunteer.getDigitalService({ params }).orThrow()).toEqual(recorded)
  const refused = await volunteer.recordDigitalService({ params: { digitalServiceId: uuid() }, body: PORTAL })
  expect(refused.error).toMatchObject({ status: 403, code: 'forbidden' })
})
