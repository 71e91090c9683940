import { randomUUID as uuid } from 'node:crypto'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { visitChanged, visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, idOf, publishHouseholds, startReportingForTest } from '../../../test/commune.ts'

const fact = fixtureOf(visitRecorded)
let service: TestService
const volunteer = (units = [HAMLET]) => service.as({ roles: ['volunteer'], units }).reporting

beforeAll(async () => {
  service = await startReportingForTest()
})
afterAll(() => service.stop())

async function publish(outcome: 'done' | 'absent', householdId = fact.householdId): Promise<string> {
  const visitId = uuid()
  const data = visitRecorded.schema.parse({ ...fact, places: undefined, visitId, householdId, outcome })
  await service.publish(visitRecorded, [{ key: data.householdId, id: visitId, data }])
  await service.settled()
  return visitId
}

async function counted(visitIds: string[], reporting = volunteer()) {
  const { items } = await reporting.listCounted({ body: { visitIds } }).orThrow()
  return items
}

test('a visit is counted once it has arrived, in the numbers that count it, without homes to divide by', async () => {
  const [waiting, done, absent] = [uuid(), await publish('done'), await publish('absent')]
  const [none, visited, tried] = await counted([waiting, done.toUpperCase(), absent])
  expect(none).toEqual({ visitId: waiting, counted: false, moved: [] })
  expect(visited).toMatchObject({ visitId: done, counted: true })
  expect(visited?.moved.filter(({ indicatorId }) => indicatorId === 'I-04')).toEqual([
    { indicatorId: 'I-04', unit: HAMLET, period: '2026-03' },
    { indicatorId: 'I-04', unit: HAMLET, period: '2026-W12' },
  ])
  expect(tried).toMatchObject({ visitId: absent, counted: true })
  expect(tried?.moved.map(({ indicatorId }) => indicatorId)).not.toContain('I-04')
})

test('withdrawn it is counted no longer', async () => {
  const visitId = await publish('done')
  const data = visitChanged.schema.parse({ ...fact, visitId, withdrawn: true })
  await service.publish(visitChanged, [{ key: visitId, data, sequence: 1 }])
  await service.settled()
  expect(await counted([visitId])).toEqual([{ visitId, counted: false, moved: [] }])
})

test('in other units it is answered as one that nobody has, and who sees no homes asks for none', async () => {
  const visitId = await publish('done')
  expect(await counted([visitId], volunteer(['31018']))).toEqual([{ visitId, counted: false, moved: [] }])
  const { reporting } = service.as({ roles: ['observer'], units: ['VN'] })
  expect((await reporting.listCounted({ body: { visitIds: [visitId] } })).error?.code).toBe('forbidden')
})

test('it is said how far the number of its hamlet is, and how far it would be without the visit', async () => {
  await publishHouseholds(service, HAMLET, 1, 12)
  await service.settled()
  const homesVisited = async (visitId: string) => {
    const [item] = await counted([visitId])
    return item?.moved.find(({ indicatorId, period }) => indicatorId === 'I-04' && period === '2026-W12')
  }
  const first = await homesVisited(await publish('done', idOf(1, 1)))
  const all = { denominator: first?.denominator, unit: HAMLET }
  const numerator = first?.numerator ?? 0
  expect(first).toMatchObject({ ...all, without: numerator - 1 })
  const next = await publish('done', idOf(1, 2))
  expect(await homesVisited(next)).toMatchObject({ ...all, numerator: numerator + 1, without: numerator })
  const again = await publish('done', idOf(1, 2))
  for (const visitId of [next, again]) {
    expect(await homesVisited(visitId)).toMatchObject({ ...all, numerator: numerator + 1, without: numerator + 1 })
  }
  const value = await volunteer()
    .getUnitValues({ params: { unit: HAMLET }, query: { period: '2026-W12' } })
    .orThrow()
  expect(value.values.find(({ indicatorId }) => indicatorId === 'I-04')).toMatchObject({
    numerator: numerator + 1,
    denominator: 12,
  })
  expect(all.denominator).toBe(12)
})
