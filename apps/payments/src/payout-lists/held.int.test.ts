import type { TestService } from '@lantoa/chassis/testing/started-service'
import { tablesReadWhole } from '@lantoa/chassis/testing/tables-read-whole'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { someResident } from '../../test/known-world.ts'
import { publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'
import { listOthers } from './held.ts'

const LINE = { unitCode: '31027', since: '2026-03-05', kind: 'merit', paid: 'account' } as const
let service: TestService
let lines = 0
beforeAll(async () => {
  service = (await startPaymentsForTest()).service
})
afterAll(() => service.stop())

const client = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).payments

function next(more: object = {}) {
  lines += 1
  return { payoutId: uuid(), ...LINE, line: lines, ...more }
}

test('who waits is told with where else the person is: the very line in the own units, elsewhere the province', async () => {
  const [here, away] = [someResident(), someResident()]
  const stays = away.stays.map((stay) => ({ ...stay, hamletCode: '31018.02' }))
  await publishResidents(service, [here, { ...away, stays }])
  const [ofCommune, ofHamlet] = [next({ residentId: here.residentId }), next({ unitCode: '31027.07' })]
  const elsewhere = next({ residentId: away.residentId })
  const far = { ...next({ unitCode: '31018', residentId: here.residentId }) }
  const both = service.as({ roles: ['commune_officer'], units: ['31027', '31018'] }).payments
  for (const one of [ofCommune, { ...ofHamlet, residentId: here.residentId }, elsewhere, far]) {
    const { payoutId, ...body } = one
    await both.recordPayout({ params: { payoutId }, body }).orThrow()
  }
  const find = async (why: 'twice' | 'elsewhere', payoutId: string, who = client()) => {
    const items = await Array.fromAsync(who.listHeldPayouts.all({ query: { unit: '31027', why } }))
    return items.find((one) => one.payoutId === payoutId)
  }
  const same = { unitCode: '31027.07', payoutId: ofHamlet.payoutId, line: ofHamlet.line }
  expect((await find('twice', ofCommune.payoutId))?.others).toEqual([
    { unitCode: '91', payoutId: null, line: null },
    same,
  ])
  const theirs = { unitCode: '31018', payoutId: far.payoutId, line: far.line }
  expect((await find('twice', ofCommune.payoutId, both))?.others).toEqual([theirs, same])
  expect(await find('elsewhere', elsewhere.payoutId)).toMatchObject({ livedIn: '91', others: [] })
  expect(await find('elsewhere', elsewhere.payoutId, both)).toMatchObject({ livedIn: '31018.02' })
})

test('what else is known of a page of lines is found by their ids and people', async () => {
  expect(await tablesReadWhole(service.parts.database, (source) => listOthers(source, [uuid()]))).toEqual([])
})
