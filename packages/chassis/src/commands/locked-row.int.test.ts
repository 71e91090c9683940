import { setTimeout as sleep } from 'node:timers/promises'
import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandOf, putThing } from '../../test/put-thing.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { chassisMigrations, migrate } from '../database/migrate.ts'
import { accept } from '../http/outcome.ts'
import { shareTree } from '../units/unit-store.ts'
import { groupCommands } from './group-commands.ts'

const IDS = Array.from({ length: 500 }, (_, index) => `i${index}`)
let created: TestDatabase
let database: Database

beforeAll(async () => {
  created = await createTestDatabase({ migrations: [chassisMigrations], migrate })
  database = openDatabase({ url: created.url, applicationName: 'test' })
  await database.query('CREATE TABLE thing (id text PRIMARY KEY, size integer)')
  await database.query('INSERT INTO thing SELECT id, 0 FROM unnest($1::text[]) AS id', [IDS])
})
afterAll(async () => {
  await database.close()
  await created.drop()
})

function sizing() {
  return groupCommands({
    database,
    route: putThing,
    now: () => new Date(),
    keys: ({ id }) => [id],
    async run(tx, commands) {
      const ids = commands.map(({ input }) => input.id)
      await tx.query('SELECT FROM thing WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE', [ids])
      tx.write('UPDATE thing SET size = size + 1 WHERE id = ANY($1)', [ids])
      return ids.map((id) => accept({ id, seen: 0 }))
    },
  })
}

/** Answers a batch while somebody else holds the rows of these things, with the seconds that it took. */
async function answersWhile(locked: readonly string[], dryRun?: true) {
  const other = await database.connect('other')
  await other.query('BEGIN')
  await other.query('SELECT FROM thing WHERE id = ANY($1) FOR UPDATE', [locked])
  const begun = Date.now()
  try {
    const commands = IDS.map((id) => ({ ...commandOf(id), ...(dryRun && { dryRun }) }))
    const answers = await sizing().many(commands)
    return { answers, seconds: (Date.now() - begun) / 1000 }
  } finally {
    await other.end()
  }
}

test.each([undefined, true] as const)(
  'one row that somebody holds costs its batch seconds, and fails alone (dry run: %s)',
  async (dryRun) => {
    const { answers, seconds } = await answersWhile(['i300'], dryRun)
    const failed = answers.flatMap((answer, index) => (answer.ok ? [] : [{ index, answer }]))
    expect(failed).toMatchObject([
      { index: 300, answer: { error: { code: 'try-later', retryAfterSeconds: expect.any(Number) } } },
    ])
    expect(seconds).toBeLessThan(14)
  },
  400_000,
)

test('where somebody holds many rows the rest of the batch is not tried one by one', async () => {
  const { answers, seconds } = await answersWhile(IDS.filter((_, index) => index % 2 === 0))
  const codes = answers.map((answer) => ('error' in answer ? (answer.error as { code?: string }).code : answer.ok))
  expect(new Set(codes)).toEqual(new Set([true, 'try-later']))
  expect(seconds).toBeLessThan(25)
}, 60_000)

test('the tree of units is waited for, though somebody holds it longer than a row is waited for', async () => {
  const other = await database.connect('other')
  await other.query('BEGIN')
  await other.query('SELECT FROM unit_tree FOR UPDATE')
  const released = sleep(6_500).then(() => other.end())
  const { many } = groupCommands({
    ...{ database, route: putThing, now: () => new Date(), keys: ({ id }: { id: string }) => [id] },
    async run(tx, commands) {
      await shareTree(tx)
      return commands.map(({ input: { id } }) => accept({ id, seen: 0 }))
    },
  })
  const [answer] = await many([commandOf('i0')])
  await released
  expect(answer).toMatchObject({ ok: true })
}, 30_000)
