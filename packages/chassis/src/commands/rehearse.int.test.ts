import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { putThing } from '../../test/put-thing.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import type { Command } from '../http/api.ts'
import { accept, refuse } from '../http/outcome.ts'
import { type GroupOptions, groupCommands } from './group-commands.ts'

let place: TestDatabase
let database: Database

beforeAll(async () => {
  place = await createTestDatabase({ migrations: [], migrate })
  database = openDatabase({ url: place.url, applicationName: 'test' })
  await database.query('CREATE TABLE thing (id text, size integer CHECK (size <> 13))')
  await database.query("INSERT INTO thing VALUES ('there', 1)")
})
afterAll(async () => {
  await database.close()
  await place.drop()
})

function grouped(more: Partial<GroupOptions<typeof putThing>> = {}) {
  return groupCommands({
    database,
    route: putThing,
    now: () => new Date(),
    keys: ({ id }) => [id],
    run: async (tx, commands) => {
      const rows = await tx.query<{ id: string }>('SELECT id FROM thing')
      const small = commands.filter(({ input }) => input.size <= 100)
      for (const { input } of small) await tx.query('INSERT INTO thing VALUES ($1, $2)', [input.id, input.size])
      return commands.map(({ input: { id, size } }) =>
        size > 100 ? refuse('too-big', 'too big') : accept({ id, seen: rows.filter((row) => row.id === id).length }),
      )
    },
    ...more,
  })
}

function dry(id: string, size = 1): Command<typeof putThing> {
  const command = { input: { id, size }, correlationId: 'c', dryRun: true as const }
  return command as unknown as Command<typeof putThing> // these commands are never asked for their caller
}

const stored = () => database.query('SELECT id, size FROM thing')

test('a dry run answers what the batch would be answered, each command on what those before it would leave', async () => {
  const outcomes = await grouped().many([dry('a'), dry('b', 101), dry('a'), dry('there'), dry('a')])
  expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.seen : 'code' in outcome && outcome.code))).toEqual([
    0,
    'too-big',
    1,
    1,
    2,
  ])
  expect(await stored()).toEqual([{ id: 'there', size: 1 }])
})

test('one that the database refuses spoils no other, and nothing stays', async () => {
  const outcomes = await grouped().many([dry('a'), dry('b', 13), dry('there')])
  expect(outcomes).toMatchObject([{ ok: true }, { ok: false, error: { constraint: 'thing_size_check' } }, { ok: true }])
  expect(await stored()).toEqual([{ id: 'there', size: 1 }])
})

test('the owner is asked before a refusal is believed', async () => {
  let asked: string[] = []
  const ask = async (commands: readonly Command<typeof putThing>[]) => {
    asked = commands.map(({ input }) => input.id)
  }
  const group = grouped({
    askOwner: { when: ['too-big'], ask },
    run: async (_tx, commands) =>
      commands.map(({ input: { id, size } }) =>
        size > 100 && asked.length === 0 ? refuse('too-big', 'not yet') : accept({ id, seen: 0 }),
      ),
  })
  expect(await group.many([dry('a'), dry('late', 101)])).toMatchObject([{ ok: true }, { ok: true }])
  expect(asked).toEqual(['late'])
})
