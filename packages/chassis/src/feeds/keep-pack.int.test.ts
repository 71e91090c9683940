import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { HERE, openThings, THERE } from '../../test/things-in-packs.ts'

let things: Awaited<ReturnType<typeof openThings>>

/** Rows that belong to things and lie where their last place says. */
beforeAll(async () => {
  things = await openThings()
  await things.database.query('CREATE TABLE stay (stay_id uuid PRIMARY KEY, thing_id uuid, places jsonb, note text)')
  await things.database.query(
    `SELECT keep_pack('stay', 'thing', 'thing_id', $$places ->> -1$$, 'stay_id, thing_id, places')`,
  )
})
beforeEach(async () => {
  await things.empty()
  await things.database.query('TRUNCATE stay')
})
afterAll(() => things.close())

const insert = (thingIds: readonly string[], places: readonly string[]) =>
  things.database.query(`INSERT INTO stay SELECT gen_random_uuid(), id, $2, 'a' FROM unnest($1::uuid[]) AS id`, [
    thingIds,
    JSON.stringify(places),
  ])
/** Runs a statement, and answers what it noted: hamlet and thing. */
async function noted(statement: string, values: readonly unknown[] = []) {
  await things.database.query('TRUNCATE pack_change')
  await things.database.query(statement, [...values])
  const rows = await things.database.query<{ at: string }>(
    `SELECT hamlet_code || ' ' || id AS at FROM pack_change WHERE kind = 'thing' ORDER BY hamlet_code, id`,
  )
  return rows.map(({ at }) => at)
}

test('rows of one thing that are written at once are one change, also one after the other', async () => {
  const id = uuid()
  await things.database.transaction(async (tx) => {
    const text = `INSERT INTO stay SELECT gen_random_uuid(), $1, $2 FROM generate_series(1, 3)`
    for (let times = 0; times < 2; times += 1) await tx.query(text, [id, JSON.stringify([HERE])])
  })
  expect(await things.database.query('SELECT hamlet_code AS at, id FROM pack_change')).toEqual([{ at: HERE, id }])
})

test('only an update of what packs follow from is noted, where the row lay and where it lies', async () => {
  const [id, other] = [uuid(), uuid()]
  await insert([id, other], [HERE])
  expect(await noted(`UPDATE stay SET note = 'b', places = places`)).toEqual([])
  expect(await noted('UPDATE stay SET places = $2 WHERE thing_id = $1', [id, JSON.stringify([HERE, THERE])])).toEqual([
    `${THERE} ${id}`,
    `${HERE} ${id}`,
  ])
  expect(await noted('UPDATE stay SET thing_id = $2 WHERE thing_id = $1', [other, id])).toEqual(
    [other, id].toSorted().map((one) => `${HERE} ${one}`),
  )
  expect(await noted('DELETE FROM stay WHERE thing_id = $1 AND places = $2', [id, JSON.stringify([HERE])])).toEqual([
    `${HERE} ${id}`,
  ])
})

test('what lies nowhere is in no pack, until it lies somewhere', async () => {
  const id = uuid()
  await insert([id], [])
  expect(await noted('UPDATE stay SET stay_id = gen_random_uuid()')).toEqual([])
  expect(await noted('UPDATE stay SET places = $1', [JSON.stringify([HERE])])).toEqual([`${HERE} ${id}`])
})
