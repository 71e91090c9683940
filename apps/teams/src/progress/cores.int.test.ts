import type { TestService } from '@lantoa/chassis/testing/started-service'
import { SKILLS, SkillLevel } from '@lantoa/contracts/lists'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { listWithCore } from './cores.ts'
import { foldProgress } from './domain.ts'
import { listProgressFacts } from './store.ts'

const HOMES = 200
const PEOPLE = 240

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

test('who is looked for by one statement is who the whole history shows', async () => {
  const { database } = service.parts
  await database.query(
    `INSERT INTO household (household_id, sequence, status, places, progress_version)
     SELECT gen_random_uuid(), 1, 'active', '[{"hamletCode": "31027.07", "from": "2025-07-01", "until": null}]', 1
       FROM generate_series(1, $1::integer)`,
    [HOMES],
  )
  const homes = await database.query<{ id: string }>('SELECT household_id AS id FROM household ORDER BY 1')
  const ids = homes.map(({ id }) => id)
  // Each lived in one home until autumn, and lives in another since, has left, or is back in the first.
  await database.query(
    `INSERT INTO resident (resident_id, sequence, birth_month, stays, household_ids)
     SELECT gen_random_uuid(), 1, '1980-01', jsonb_build_array(
         jsonb_build_object('householdId', former, 'hamletCode', '31027.07', 'from', '2025-07-01', 'until', '2025-10-01'),
         jsonb_build_object('householdId', home, 'hamletCode', '31027.07', 'from', '2025-10-01', 'until', ended)),
       ARRAY[former, home]
       FROM (SELECT ($1::uuid[])[1 + n % 200] AS former, ($1::uuid[])[1 + (n * 7 + n / 200) % 200] AS home,
               CASE n % 5 WHEN 0 THEN '2026-01-01' END AS ended
               FROM generate_series(1, $2::integer) AS n) AS people`,
    [ids, PEOPLE],
  )
  // Most were seen with all skills alone; of many one was seen otherwise before, later, or later on the same day.
  await database.query(
    `INSERT INTO assessment (resident_id, skill, assessed_on, recorded_at, visit_id, level)
     SELECT resident_id, skill, on_day, at, gen_random_uuid(), level
       FROM (SELECT resident_id, row_number() OVER (ORDER BY resident_id) AS n FROM resident) AS people,
            unnest($1::text[]) WITH ORDINALITY AS of (skill, s),
            LATERAL (VALUES (date '2025-11-01', timestamptz '2025-11-01T10:00Z', 'alone'),
              (CASE n % 3 WHEN 0 THEN date '2025-10-15' WHEN 1 THEN date '2025-11-01' ELSE date '2025-12-01' END,
               CASE WHEN n % 2 = 0 THEN timestamptz '2025-11-01T09:00Z' ELSE timestamptz '2025-11-01T11:00Z' END,
               CASE WHEN s = 1 + n % 6 THEN ($2::text[])[1 + n % cardinality($2::text[])] ELSE 'alone' END)) AS seen (on_day, at, level)
      WHERE n % 8 > 0 OR s > 1`,
    [SKILLS, SkillLevel.options],
  )
  const facts = await listProgressFacts(database, ids)
  const folded = facts.map(foldProgress).filter(({ corePersonId }) => corePersonId !== null)
  const found = await listWithCore(database, ids)
  expect([...found].sort()).toEqual(folded.map(({ householdId }) => householdId).sort())
  expect(found.size).toBeGreaterThan(HOMES / 4)
  expect(found.size).toBeLessThan(HOMES)
})
