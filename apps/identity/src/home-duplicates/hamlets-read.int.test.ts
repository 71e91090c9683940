import type { Tx } from '@lantoa/chassis/database/database'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startIdentityForTest } from '../../test/started-identity.ts'
import { listHomePairs } from './list.ts'

const HOMES = 600
const IN_A_HOME = 3
const HAMLETS = ['31027.07', '31027.51', '31027.52', '31027.53', '31027.54']

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
  for (const hamlet of HAMLETS) await fill(hamlet)
})
afterAll(() => service.stop())

/** Straight into the tables, as an import leaves them whose rows nobody has counted yet. */
async function fill(hamlet: string) {
  await service.parts.database.transaction(async (tx: Tx) => {
    await tx.query(
      `INSERT INTO household (household_id, status, hamlet_code, places, address, devices, version, registered_as, recorded_by, recorded_at)
       SELECT id, 'active', $2, '[{"hamletCode": "31027.07", "from": "2025-07-01", "until": null}]',
              jsonb_build_object('number', at::text, 'lane', ''), '{}', 1, '{}', 'test', now()
         FROM unnest($1::uuid[]) WITH ORDINALITY AS home (id, at)`,
      [Array.from({ length: HOMES }, () => uuid()), hamlet],
    )
    await tx.query(
      `INSERT INTO resident (resident_id, household_id, hamlet_code, stays, household_ids, name, folded_name, sort_key, birth, sex,
              version, registered_as, recorded_by, recorded_at)
       SELECT gen_random_uuid(), household_id, hamlet_code, '[]', ARRAY[household_id], who, who, who,
              jsonb_build_object('date', to_char(date '1950-01-01' + (n * 7 + row_number() OVER ())::int, 'YYYY-MM-DD')), 'male',
              1, '{}', 'test', now()
         FROM household, generate_series(1, $2) AS n, LATERAL (SELECT md5(household_id::text || n) AS who) AS named
        WHERE hamlet_code = $1`,
      [hamlet, IN_A_HOME],
    )
  })
}

async function rowsRead(tx: Tx): Promise<number> {
  const [counted] = await tx.query<{ rows: number }>(
    `SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int AS rows
       FROM pg_stat_xact_user_tables WHERE relname IN ('household', 'resident')`,
    [],
  )
  return counted?.rows ?? 0
}

function pageFrom(tx: Tx, cursor?: string) {
  const where = { tree: service.parts.units.tree(), today: '2026-03-20' }
  return listHomePairs(tx, { codes: null, among: null, limit: 50, cursor }, where)
}

test('the homes of a page are compared in a few readings of their hamlets, whatever else there is', async () => {
  await service.parts.database.transaction(async (tx: Tx) => {
    const before = await rowsRead(tx)
    await pageFrom(tx)
    const people = HAMLETS.length * HOMES * IN_A_HOME
    expect((await rowsRead(tx)) - before).toBeLessThan(10 * people)
  })
})

test('a page that has read some thousand homes ends, and the next one goes on with the hamlet after', async () => {
  await service.parts.database.transaction(async (tx: Tx) => {
    const first = await pageFrom(tx)
    expect(first.next).toBeDefined()
    expect((await pageFrom(tx, first.next)).next).toBeUndefined()
  })
})
