import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, someResident } from '../../test/known-world.ts'
import { publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'

let service: TestService
beforeAll(async () => {
  service = (await startPaymentsForTest()).service
})
afterAll(() => service.stop())

const as = (role: 'volunteer' | 'commune_officer' | 'privacy_officer', units = ['91']) =>
  service.as({ roles: [role], units }).payments

function track(residentId: string, accountId = uuid()) {
  const body = { residentId, kind: 'e_wallet', provider: 'momo', status: 'opened', openedOn: '2026-03-10' } as const
  return as('volunteer').trackAccount({ params: { accountId }, body })
}

test('of a person it shows the privacy officer accounts and payouts, under whichever id they were told', async () => {
  const [one, other] = [someResident(), someResident()]
  await publishResidents(service, [one, other])
  const { accountId } = await track(other.residentId).orThrow()
  const [payoutId, ofEither] = [uuid(), uuid()]
  const line = { unitCode: HAMLET, since: '2026-03-05', kind: 'merit', line: 1, paid: 'cash' } as const
  await as('commune_officer')
    .recordPayout({ params: { payoutId }, body: { ...line, residentId: one.residentId } })
    .orThrow()
  const candidates = [one.residentId, other.residentId]
  await as('commune_officer')
    .recordPayout({ params: { payoutId: ofEither }, body: { ...line, line: 2, candidates } })
    .orThrow()
  await publishResidents(service, [{ ...other, stays: [], steps: [], mergedInto: one.residentId }], 2)
  const params = { residentId: one.residentId }
  const { data } = await as('privacy_officer').getPaymentData({ params })
  expect([data?.accounts.map((one) => one.accountId), data?.payouts.map((one) => one.payoutId)]).toEqual([
    [accountId],
    [payoutId, ofEither],
  ])
  expect((await as('volunteer').getPaymentData({ params })).error).toMatchObject({ status: 403 })
  expect((await as('privacy_officer', ['31018']).getPaymentData({ params })).error).toMatchObject({ status: 404 })
})

test('of whom the data are not used no account is tracked, until that is lifted', async () => {
  const resident = someResident()
  await publishResidents(service, [resident])
  await track(resident.residentId).orThrow()
  await publishResidents(service, [{ ...resident, restrictedSince: '2026-03-16' }], 2)
  const refused = { status: 409, code: 'processing-restricted', pointer: '/residentId' }
  const accountId = uuid()
  expect((await track(resident.residentId, accountId)).error).toMatchObject(refused)
  await publishResidents(service, [resident], 3)
  expect((await track(resident.residentId, accountId)).data).toMatchObject({ accountId })
})
