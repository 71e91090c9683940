import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { give, putThing } from '../../test/put-thing.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { accept, refuse } from '../http/outcome.ts'
import { groupCommands } from './group-commands.ts'

let test_: TestDatabase
let database: Database
let runs: string[][] = []
const fail: { next: Error | undefined } = { next: undefined }

beforeAll(async () => {
  test_ = await createTestDatabase({ migrations: [], migrate })
  database = openDatabase({ url: test_.url, applicationName: 'test' })
  await database.query('CREATE TABLE thing (id text, size integer CHECK (size <> 13))')
  await database.query('CREATE TABLE once (id integer PRIMARY KEY)')
})
beforeEach(() => {
  runs = []
})
afterAll(async () => {
  await database.close()
  await test_.drop()
})

function grouped() {
  return groupCommands({
    database,
    route: putThing,
    now: () => new Date(),
    keys: ({ id }) => [id],
    async run(tx, commands) {
      runs.push(commands.map(({ input }) => input.id))
      if (fail.next) {
        const error = fail.next
        fail.next = undefined
        throw error
      }
      const rows = await tx.query<{ id: string; seen: number }>(
        'SELECT id, count(*) AS seen FROM thing WHERE id = ANY($1) GROUP BY id',
        [commands.map(({ input }) => input.id)],
      )
      const small = commands.filter(({ input }) => input.size <= 100)
      await tx.query('INSERT INTO thing SELECT * FROM unnest($1::text[], $2::integer[])', [
        small.map(({ input }) => input.id),
        small.map(({ input }) => input.size),
      ])
      return commands.map(({ input }) =>
        input.size > 100
          ? refuse('too-big', 'too big')
          : accept({ id: input.id, seen: rows.find(({ id }) => id === input.id)?.seen ?? 0 }),
      )
    },
  })
}

/** Until what was given has begun. */
const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

test('what arrives together shares a transaction; a fourth group waits for one of three under way', async () => {
  const group = grouped()
  const first = ['a', 'b'].map((id) => give(group, id))
  await turn()
  const second = ['c'].map((id) => give(group, id))
  await turn()
  const third = ['d'].map((id) => give(group, id))
  await turn()
  const fourth = ['e', 'f'].map((id) => give(group, id))
  const answers = await Promise.all([...first, ...second, ...third, ...fourth])
  expect(runs.toSorted()).toEqual([['a', 'b'], ['c'], ['d'], ['e', 'f']])
  expect(answers.map((answer) => answer.ok && answer.value.id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('two commands for one key never meet, in one transaction or in two: each sees what those before it wrote', async () => {
  const group = grouped()
  const first = ['x', 'k'].map((id) => give(group, id))
  await turn()
  const answers = await Promise.all([...first, ...['k', 'k', 'l'].map((id) => give(group, id))])
  expect(answers.map((answer) => answer.ok && answer.value.seen)).toEqual([0, 0, 1, 2, 0])
  expect(runs.filter((run) => run.includes('k'))).toHaveLength(3)
})

test('a refusal among them refuses nobody else, and writes nothing', async () => {
  const group = grouped()
  const answers = await Promise.all([give(group, 'p'), give(group, 'q', 101), give(group, 'r')])
  expect(answers.map(({ ok }) => ok)).toEqual([true, false, true])
})

test('a command that breaks the transaction is answered alone with its error, the others with success', async () => {
  const group = grouped()
  const answers = await Promise.allSettled([give(group, 's'), give(group, 't'), give(group, 'u', 13), give(group, 'v')])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  const rows = await database.query<{ id: string }>(`SELECT id FROM thing WHERE id IN ('s', 't', 'u', 'v') ORDER BY id`)
  expect(rows.map(({ id }) => id)).toEqual(['s', 't', 'v'])
})

test('a passing failure of the database is tried again; a lasting one is answered as try-later', async () => {
  for (const code of ['40P01', '23505']) {
    fail.next = Object.assign(new Error('deadlock, or another got there first'), { code })
    expect(await give(grouped(), `w${code}`)).toMatchObject({ ok: true })
  }
  // Whatever it was that another wrote: the next attempt sees it.
  const met = groupCommands({
    database,
    route: putThing,
    now: () => new Date(),
    keys: ({ id }) => [id],
    run: (tx) => tx.query('INSERT INTO once VALUES (1), (1)').then(() => []),
  })
  await expect(give(met, 'z')).rejects.toMatchObject({ code: 'try-later', cause: { code: '23505' } })
  const away = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none', applicationName: 'test' })
  const group = groupCommands({
    database: away,
    route: putThing,
    now: () => new Date(),
    keys: () => [],
    run: async () => [],
  })
  await expect(give(group, 'y')).rejects.toMatchObject({ code: 'try-later' })
  await away.close()
})
