import { startTestService, type TestService } from '@lantoa/chassis/testing/started-service'
import { createLantoa } from '@lantoa/sdk/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EVENING } from '../../test/known-world.ts'
import { readNationalList } from '../../test/national-list.ts'
import { startTeams } from '../service.ts'

const REFORM = '2025-07-01'
let service: TestService

beforeAll(async () => {
  const nobody = createLantoa({ baseUrl: 'http://identity.test', token: 'none' })
  service = await startTestService((settings) => startTeams(settings, { lantoa: nobody }), {
    name: 'teams',
    migrations: new URL('../../migrations/', import.meta.url),
    now: () => EVENING,
  })
})
afterAll(() => service.stop())

const operator = () => service.as({ roles: ['admin'], units: ['VN'] }).teams
const officer = (units = ['31027']) => service.as({ roles: ['commune_officer'], units }).teams

describe('the national list', () => {
  const { real, items } = readNationalList(REFORM)

  test('is imported children first at 1,000 rows a second or more, and a second run changes nothing', async () => {
    const backwards = items.toReversed()
    const provinces = items.filter(({ level }) => level === 'province')
    const started = performance.now()
    const results = await operator().importUnits.many([...provinces, ...backwards])
    const rate = results.length / ((performance.now() - started) / 1000)
    console.log('rate', rate)
    expect(changesOf(results)).toEqual({ created: items.length, unchanged: provinces.length })
    if (real) expect(rate).toBeGreaterThan(1000)
    const t2 = performance.now()
    expect(changesOf(await operator().importUnits.many(items))).toEqual({ unchanged: items.length })
    console.log('again', items.length / ((performance.now() - t2) / 1000))
    await service.settled()
    expect((await events()).length).toBe(items.length)
  })
})

async function events() {
  const found: { key: string; sequence: number; data: unknown }[] = []
  for await (const page of service.parts.eventLog.readAll('teams.unit.v1')) {
    found.push(
      ...page.map(({ key, headers, value }) => ({
        key,
        sequence: Number(headers.ce_sequence),
        data: JSON.parse(value ?? ''),
      })),
    )
  }
  return found
}

function changesOf(
  results: readonly ({ accepted: true; value: { change: string } } | { accepted: false; problem: { code: string } })[],
) {
  return Object.fromEntries(
    Map.groupBy(results, (result) => (result.accepted ? result.value.change : result.problem.code))
      .entries()
      .map(([change, group]) => [change, group.length]),
  )
}
void officer
