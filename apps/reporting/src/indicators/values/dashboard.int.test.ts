import type { TestService } from '@lantoa/chassis/testing/started-service'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, publishHouseholds, startReportingForTest } from '../../../test/commune.ts'

let service: TestService
const lead = (units = ['31027']) => service.as({ roles: ['commune_lead'], units }).reporting

beforeAll(async () => {
  service = await startReportingForTest()
})
afterAll(() => service.stop())

async function homes(unit: string) {
  const { indicators, total, children } = await lead().getDashboard({ params: { unit }, query: {} }).orThrow()
  const place = indicators.findIndex(({ indicatorId }) => indicatorId === 'I-05')
  return {
    total: total.values[place]?.denominator,
    children: children.map(({ unit: { name }, values }) => [name, values[place]?.denominator]),
  }
}

test('what is remembered is never older than the facts and the units', async () => {
  const none = ['Minh Thuận C', 0]
  for (const count of [1, 2]) {
    await publishHouseholds(service, HAMLET, count, count)
    await service.settled()
    const expected = { total: count, children: [['Minh Thuận B', count], none] }
    expect([await homes('31027'), await homes('31027')]).toEqual([expected, expected])
  }
  const renamed = { code: HAMLET, level: 'hamlet' as const, parentCode: '31027', kind: 'ấp', name: 'Minh Thuận Mới' }
  const data = { ...renamed, validFrom: '2025-07-01', validTo: null, successors: [] }
  await service.publish(unitChanged, [{ key: `${HAMLET}@2025-07-01`, data, sequence: 2 }])
  await service.settled()
  await service.parts.units.catchUp()
  expect(await homes('31027')).toEqual({ total: 2, children: [['Minh Thuận Mới', 2], none] })
})

test('what is remembered for one is not told to another who may not see it', async () => {
  await homes('31027')
  const params = { unit: '31027' }
  expect((await lead(['31018']).getDashboard({ params, query: {} })).error).toMatchObject({ code: 'outside-scope' })
  expect(
    (await service.as({ roles: ['member'], units: ['31027'] }).reporting.getDashboard({ params, query: {} })).error
      ?.status,
  ).toBe(403)
})
