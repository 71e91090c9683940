import { gzipSync } from 'node:zlib'
import { horizonPassed } from '@lantoa/chassis/testing/horizon-passed'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { DAILY_USES, SKILLS } from '@lantoa/contracts/lists'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET } from '../../test/door-world.ts'
import { startTeamsForTest } from '../../test/known-world.ts'

/** Of four people in a home two have been seen. */
const [HOMES, PEOPLE, DAY] = [120, 2, 86_400_000]
let service: TestService

beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const one = <Value>(values: readonly Value[]): Value => values[Math.floor(Math.random() * values.length)] as Value
const madeOn = (day: string) => uuid({ msecs: Date.parse(day) + Math.random() * DAY })

/** A home that was visited twice; each time its people were seen, the second time in half of all skills and uses. */
function someHome() {
  const householdId = madeOn('2025-08-01')
  const people = Array.from({ length: PEOPLE }, () => madeOn('2025-08-01'))
  const days = ['2025-12-01', '2026-02-01'].map((day) => {
    return new Date(Date.parse(day) + Math.floor(Math.random() * 40) * DAY).toISOString().slice(0, 10)
  })
  const visits = days.map((day) => ({ visitId: madeOn(day), day, outcome: one(['done', 'done', 'partly', 'absent']) }))
  const seen = visits.flatMap(({ visitId, day }, at) =>
    people.flatMap((residentId) => {
      const some = <Name>(names: readonly Name[]) => names.filter(() => at === 0 || Math.random() < 0.5)
      const said = { residentId, visitId, day }
      return [
        ...some(SKILLS).map((skill) => ({ ...said, skill, answer: one(['none', 'with_help', 'alone']) })),
        ...some(DAILY_USES).map((use) => ({ ...said, use, answer: one(['yes', 'no', 'unknown']) })),
      ]
    }),
  )
  return { householdId, people, visits, seen }
}

test('of 120 homes with 240 people who were seen a pack stays below 15 kB gzipped', async () => {
  const homes = Array.from({ length: HOMES }, someHome)
  await service.parts.database.query(FILL, [JSON.stringify(homes), HAMLET])
  await horizonPassed(service.parts.database)
  const client = service.as({ roles: ['volunteer'], units: [HAMLET] }).teams
  const pack = await client.getPack({ params: { hamletCode: HAMLET }, query: {} }).orThrow()
  expect(pack.upserts.map(({ people, visits }) => [people.length, visits.length])).toEqual(
    Array(HOMES).fill([PEOPLE, 2]),
  )
  const size = gzipSync(JSON.stringify(pack)).length
  expect(size).toBeLessThan(15_000)
})

const FILL = `
WITH home AS (
  INSERT INTO household (household_id, sequence, status, places)
  SELECT h."householdId", 1, 'active', jsonb_build_array(jsonb_build_object('hamletCode', $2::text, 'from', '2025-07-01', 'until', null))
    FROM jsonb_to_recordset($1) AS h("householdId" uuid)),
visited AS (
  INSERT INTO visit (visit_id, household_id, hamlet_code, team_id, visited_on, outcome, received_at, recorded_by, report)
  SELECT v."visitId", h."householdId", $2, v."visitId", v.day, v.outcome, now(), 'lan', '{"obstacles": []}'
    FROM jsonb_to_recordset($1) AS h("householdId" uuid, visits jsonb),
         jsonb_to_recordset(visits) AS v("visitId" uuid, day date, outcome text)),
living AS (
  INSERT INTO resident (resident_id, sequence, birth_month, household_ids, stays)
  SELECT id, 1, '1980-01', ARRAY[h."householdId"], jsonb_build_array(jsonb_build_object(
           'householdId', h."householdId", 'hamletCode', $2::text, 'from', '2025-07-01', 'until', null))
    FROM jsonb_to_recordset($1) AS h("householdId" uuid, people uuid[]), unnest(people) AS id),
seen AS (
  SELECT s.* FROM jsonb_to_recordset($1) AS h(seen jsonb),
         jsonb_to_recordset(seen) AS s("residentId" uuid, "visitId" uuid, day date, skill text, use text, answer text)),
assessed AS (
  INSERT INTO assessment (resident_id, skill, assessed_on, recorded_at, visit_id, level)
  SELECT "residentId", skill, day, day, "visitId", answer FROM seen WHERE skill IS NOT NULL)
INSERT INTO daily_use (resident_id, use, answered_on, recorded_at, visit_id, answer)
SELECT "residentId", use, day, day, "visitId", answer FROM seen WHERE use IS NOT NULL`
