import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { commandOf, give, putThing } from '../../test/put-thing.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { accept } from '../http/outcome.ts'
import { groupCommands } from './group-commands.ts'

let test_: TestDatabase
let database: Database
/** How many were begun. */
let transactions = 0

beforeAll(async () => {
  test_ = await createTestDatabase({ migrations: [], migrate })
  database = openDatabase({ url: test_.url, applicationName: 'test' })
  await database.query('CREATE TABLE thing (id text, size integer CHECK (size <> 13))')
})
beforeEach(async () => {
  transactions = 0
  await database.query('TRUNCATE thing')
})
afterAll(async () => {
  await database.close()
  await test_.drop()
})

/** Each thing is answered with how often it was there before. */
function grouped() {
  return groupCommands({
    database: {
      ...database,
      transaction(work) {
        transactions += 1
        return database.transaction(work)
      },
    },
    route: putThing,
    now: () => new Date(),
    keys: ({ id }) => [id],
    async run(tx, commands) {
      const ids = commands.map(({ input }) => input.id)
      const rows = await tx.query<{ id: string; seen: number }>(
        'SELECT id, count(*) AS seen FROM thing WHERE id = ANY($1) GROUP BY id',
        [ids],
      )
      await tx.query('INSERT INTO thing SELECT * FROM unnest($1::text[], $2::integer[])', [
        ids,
        commands.map(({ input }) => input.size),
      ])
      const seen = new Map(rows.map((row) => [row.id, row.seen]))
      return ids.map((id) => accept({ id, seen: seen.get(id) ?? 0 }))
    },
  })
}

async function stored(): Promise<number> {
  const [row] = await database.query<{ count: number }>('SELECT count(*) AS count FROM thing')
  return row?.count ?? 0
}

test('a command of a batch that fails is answered alone: the others keep their success', async () => {
  const { many } = grouped()
  const answers = await many(Array.from({ length: 1000 }, (_, index) => commandOf(`i${index}`, index === 700 ? 13 : 1)))
  const failed = answers.flatMap((answer, index) => (answer.ok ? [] : [{ index, answer }]))
  expect(failed).toMatchObject([{ index: 700, answer: { error: { code: '23514' } } }])
  expect(await stored()).toBe(999)
})

test('one data error among a thousand costs some twenty transactions', async () => {
  await grouped().many(Array.from({ length: 1000 }, (_, index) => commandOf(`i${index}`, index === 700 ? 13 : 1)))
  expect(transactions).toBeLessThanOrEqual(21)
})

test('repeats of a key in a batch see each other’s writes, a hundred of them in a transaction', async () => {
  const { many } = grouped()
  const answers = await many(Array.from({ length: 250 }, () => commandOf('same')))
  expect(answers.map((answer) => answer.ok && answer.value.seen)).toEqual(Array.from({ length: 250 }, (_, n) => n))
  expect(transactions).toBe(3)
})

test('who comes beside hundreds of repeats waits for none but the first of them', async () => {
  const group = grouped()
  const flood = group.many(Array.from({ length: 500 }, () => commandOf('same', 1, { subject: 'a' })))
  const other = await group.many([commandOf('other', 1, { subject: 'b' })])
  expect(other).toMatchObject([{ ok: true }])
  expect(await stored()).toBeLessThanOrEqual(201)
  await flood
})

test('one caller’s flood is told to come again while another’s commands go through', async () => {
  const group = grouped()
  const flood = group.many(Array.from({ length: 20_000 }, (_, index) => commandOf(`a${index}`, 1, { subject: 'a' })))
  const other = group.many(Array.from({ length: 1000 }, (_, index) => commandOf(`b${index}`, 1, { subject: 'b' })))
  expect((await other).every(({ ok }) => ok)).toBe(true)
  const refused = (await flood).filter(({ ok }) => !ok)
  expect(refused).toHaveLength(15_000)
  expect(refused[0]).toMatchObject({ error: { code: 'too-many-requests' } })
})

test('work of a client that has gone is dropped before it begins', async () => {
  const group = grouped()
  let gone = false
  const clientGone = () => gone
  const commands = Array.from({ length: 3000 }, (_, index) => commandOf(`g${index}`, 1, { clientGone }))
  const answers = group.many(commands)
  await Promise.resolve()
  gone = true
  const lost = (await answers).filter(({ ok }) => !ok)
  expect(lost.length).toBeGreaterThanOrEqual(1000)
  expect(await stored()).toBe(3000 - lost.length)
  expect(await give(group, 'g2999')).toMatchObject({ value: { seen: 0 } })
})
