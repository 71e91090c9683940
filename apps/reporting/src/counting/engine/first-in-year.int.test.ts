import { randomUUID as uuid } from 'node:crypto'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { completionChanged } from '@lantoa/contracts/teams/completions.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, OTHER_HAMLET, startReportingForTest } from '../../../test/commune.ts'

let service: TestService
beforeAll(async () => {
  service = await startReportingForTest()
})
afterAll(() => service.stop())

const [LAN, MAI] = [uuid(), uuid()]

/** A lesson that somebody finished, or what became of it. */
async function publish(learnerId: string, day: string, unitCode: string, completionId: string = uuid(), counts = true) {
  const said = {
    ...fixtureOf(completionChanged),
    completionId,
    learnerId,
    day,
    unitCode,
    unitFrom: '2025-07-01',
    counts,
  }
  const data = completionChanged.schema.parse(said)
  await service.publish(completionChanged, [{ key: completionId, data, sequence: counts ? 1 : 2 }])
  await service.settled()
  return completionId
}

/** How many persons count on which days in a unit. */
async function personsOf(unit: string) {
  const rows = await service.parts.database.query<{ day: string; amount: number }>(
    `SELECT day::text, amount::integer FROM cell WHERE measure = 'persons-self-taught' AND unit = $1 ORDER BY day`,
    [unit],
  )
  return rows.map(({ day, amount }) => [day, amount])
}

test('somebody counts once in a year at each level, on the first day, live and recomputed', async () => {
  await publish(LAN, '2025-09-01', HAMLET)
  const first = await publish(LAN, '2026-02-10', HAMLET)
  await publish(LAN, '2026-03-10', HAMLET)
  await publish(LAN, '2026-01-20', OTHER_HAMLET)
  await publish(MAI, '2026-03-10', HAMLET)
  expect(await personsOf(HAMLET)).toEqual([
    ['2025-09-01', 1],
    ['2026-02-10', 1],
    ['2026-03-10', 1],
  ])
  expect(await personsOf('31027')).toEqual([
    ['2025-09-01', 1],
    ['2026-01-20', 1],
    ['2026-03-10', 1],
  ])
  await publish(LAN, '2026-02-10', HAMLET, first, false)
  expect(await personsOf(HAMLET)).toEqual([
    ['2025-09-01', 1],
    ['2026-03-10', 2],
  ])
  const recomputed = await service
    .as({ roles: ['admin'] })
    .reporting.recompute()
    .orThrow()
  expect(recomputed).toMatchObject({ differing: 0, replaced: false })
})
