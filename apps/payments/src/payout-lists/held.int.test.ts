import type { TestService } from '@lantoa/chassis/testing/started-service'
import { tablesReadWhole } from '@lantoa/chassis/testing/tables-read-whole'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { merged, someResident } from '../../test/known-world.ts'
import { payoutLinesOf } from '../../test/payout-lines.ts'
import { publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'
import { listOthers } from './held.ts'

let service: TestService
beforeAll(async () => {
  service = (await startPaymentsForTest()).service
})
afterAll(() => service.stop())

const { officer, next, record } = payoutLinesOf(() => service)

test('who waits is told with where else the person is: the very line in the own units, elsewhere the province', async () => {
  const [here, away] = [someResident(), someResident()]
  const stays = away.stays.map((stay) => ({ ...stay, hamletCode: '31018.02' }))
  await publishResidents(service, [here, { ...away, stays }])
  const { residentId } = here
  const [ofCommune, ofHamlet] = [next({ residentId }), next({ residentId, unitCode: '31027.07' })]
  const [elsewhere, far] = [next({ residentId: away.residentId }), next({ residentId, unitCode: '31018' })]
  const both = officer(['31027', '31018'])
  for (const one of [ofCommune, ofHamlet, elsewhere, far]) await record(one, both).orThrow()
  const find = async (why: 'twice' | 'elsewhere', payoutId: string, who = officer()) => {
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

test('others are lines that stand, of the same month and kind, under whichever id the person was written down', async () => {
  const [one, other] = [someResident(), someResident()]
  await publishResidents(service, [one, other])
  const ofHamlet = { residentId: one.residentId, unitCode: '31027.07' }
  const [line, again] = [next({ residentId: one.residentId }), next({ ...ofHamlet, residentId: other.residentId })]
  const rest = [next({ ...ofHamlet, kind: 'social_assistance' }), next({ ...ofHamlet, since: '2026-02-05' })]
  const withdrawn = next(ofHamlet)
  for (const each of [line, again, ...rest, withdrawn]) await record(each).orThrow()
  const body = { status: 'withdrawn' as const, on: '2026-03-10' }
  await officer().advancePayout({ params: withdrawn, ifMatch: 1, body }).orThrow()
  await publishResidents(service, [merged(other, one)], 2)
  const items = await Array.fromAsync(officer().listHeldPayouts.all({ query: { unit: '31027', why: 'twice' } }))
  const found = items.find(({ payoutId }) => payoutId === line.payoutId)
  expect(found?.others.map(({ payoutId }) => payoutId)).toEqual([again.payoutId])
})

test('what else is known of a page of lines is found by their ids and people', async () => {
  expect(await tablesReadWhole(service.parts.database, (source) => listOthers(source, [uuid()]))).toEqual([])
})
