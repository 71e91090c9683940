import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { informationPoints } from '@lantoa/contracts/government/information-points'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { informationPoint } from './information-points.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const POINT = {
  ...{ unitCode: '31027', since: '2025-07-01', place: 'Cổng đình làng', owner: 'Đoàn xã' },
  ...{ subject: 'Lịch sử đình làng', url: 'https://hoaluu.example/dinh-lang' },
}

testRegisterRules(informationPoints, informationPoint, () => service, {
  record: { ...POINT, since: '2026-03-01' },
  change: { subject: 'Lễ hội đình làng' },
  advance: { status: 'removed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).government

test('is due when nobody has looked at it for twelve months, by its first day where nobody ever has', async () => {
  const record = async (more: object) => {
    const params = { informationPointId: uuid() }
    await officer()
      .recordInformationPoint({ params, body: { ...POINT, since: '2025-01-01', ...more } })
      .orThrow()
    return params.informationPointId
  }
  const [due, never] = [await record({ checkedOn: '2025-03-17' }), await record({ since: '2025-03-17' })]
  const [fresh, removed] = [await record({ checkedOn: '2025-03-18' }), await record({})]
  const body = { status: 'removed', on: '2026-03-10' } as const
  await officer()
    .advanceInformationPoint({ params: { informationPointId: removed }, body, ifMatch: 1 })
    .orThrow()
  const idsOf = async (overdue: 'yes' | 'no') => {
    const { items } = await officer()
      .listInformationPoints({ query: { unit: '31027', overdue, limit: 500 } })
      .orThrow()
    return items.map(({ informationPointId }) => informationPointId)
  }
  expect(new Set(await idsOf('yes'))).toEqual(new Set([due, never]))
  expect(await idsOf('no')).toEqual(expect.arrayContaining([fresh, removed]))
})

test.each([
  ['no address of the web', 'dinh lang'],
  ['an address that has the number of a phone', 'https://zalo.me/0912345678'],
  ['a script', 'javascript:alert(1)'],
])('%s is refused', async (_what, url) => {
  const answer = await officer().recordInformationPoint({
    params: { informationPointId: uuid() },
    body: { ...POINT, url },
  })
  expect(answer.error).toMatchObject({ status: 422, errors: [{ pointer: '/url' }] })
})
