import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandOf, give, putThing } from '../../test/put-thing.ts'
import { type Database, openDatabase, type Tx } from '../database/database.ts'
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

function dry(id: string, size = 1, more: Parameters<typeof commandOf>[2] = {}): Command<typeof putThing> {
  return { ...commandOf(id, size, more), dryRun: true }
}

function dryBatch(subject: string, length: number, id?: string): Command<typeof putThing>[] {
  return Array.from({ length }, (_, index) => dry(id ?? `${subject}${index}`, 1, { subject }))
}

/** Judges without touching anything. */
const justAccept: GroupOptions<typeof putThing>['run'] = async (tx, commands) => {
  await tx.query('SELECT')
  return commands.map(({ input: { id } }) => accept({ id, seen: 0 }))
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

test('one that is refused by a write of which nobody needs an answer spoils no other either', async () => {
  const run: GroupOptions<typeof putThing>['run'] = async (tx, commands) => {
    for (const { input } of commands) tx.write('INSERT INTO thing VALUES ($1, $2)', [input.id, input.size])
    return commands.map(({ input: { id } }) => accept({ id, seen: 0 }))
  }
  const outcomes = await grouped({ run }).many([dry('a'), dry('b', 13)])
  expect(outcomes).toMatchObject([{ ok: true }, { ok: false, error: { constraint: 'thing_size_check' } }])
})

test('what says that somebody was shown something stays, once', async () => {
  let asked = false
  const note = (id: string) => (tx: Tx) => tx.query('INSERT INTO thing VALUES ($1, 2)', [id]).then(() => undefined)
  const run: GroupOptions<typeof putThing>['run'] = async (tx, commands) => {
    for (const { input } of commands) {
      await tx.query('INSERT INTO thing VALUES ($1, $2)', [input.id, input.size])
      await tx.keep(note(`read ${input.id}`))
    }
    return commands.map(({ input: { id } }) => (asked ? accept({ id, seen: 0 }) : refuse('too-big', 'not yet')))
  }
  const ask = async () => {
    asked = true
  }
  const answers = await grouped({ run, askOwner: { when: ['too-big'], ask } }).many([dry('a'), dry('b')])
  expect(answers).toMatchObject([{ ok: true }, { ok: true }])
  const rows = await database.query('DELETE FROM thing WHERE size = 2 RETURNING id')
  expect(rows).toEqual([{ id: 'read a' }, { id: 'read b' }])
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

test('one caller’s dry runs wait for the turns of others, who come after one transaction of his', async () => {
  const group = grouped({ run: justAccept })
  const order: string[] = []
  const flood = Array.from({ length: 4 }, () => group.many(dryBatch('a', 300, 'same')).then(() => order.push('a')))
  const other = group.many(dryBatch('b', 3)).then(() => order.push('b'))
  const real = give(group, 'real').then(() => order.push('real'))
  await Promise.all([...flood, other, real])
  expect(order.filter((who) => who !== 'real')).toEqual(['b', 'a', 'a', 'a', 'a'])
  expect(order.at(-1)).toBe('a') // the real one has a connection of its own, which takes a moment to open
})

test('dry runs of two kinds take turns too: together they hold one connection', async () => {
  let [open, most] = [0, 0]
  const counting: GroupOptions<typeof putThing>['run'] = async (tx, commands) => {
    open += 1
    most = Math.max(most, open)
    await tx.query('SELECT pg_sleep(0.02)')
    open -= 1
    return commands.map(({ input: { id } }) => accept({ id, seen: 0 }))
  }
  const kinds = ['a', 'b', 'c'].map((subject) => grouped({ run: counting }).many(dryBatch(subject, 2)))
  await Promise.all(kinds)
  expect(most).toBe(1)
})

test('a caller whose dry runs take too many places is told to come again, as with real commands', async () => {
  const group = grouped({ run: justAccept })
  const flood = Array.from({ length: 8 }, () => group.many(dryBatch('a', 1000)))
  const other = group.many(dryBatch('b', 1000))
  const answers = await Promise.allSettled(flood)
  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code] : []))
  expect(refused).toEqual(Array.from({ length: 3 }, () => 'too-many-requests'))
  expect((await other).every(({ ok }) => ok)).toBe(true)
  expect(await group.many(dryBatch('a', 1000))).toHaveLength(1000)
})

test('a dry run whose client has gone is dropped before it begins', async () => {
  let runs = 0
  const run: GroupOptions<typeof putThing>['run'] = async (_tx, commands) => {
    runs += 1
    return commands.map(({ input: { id } }) => accept({ id, seen: 0 }))
  }
  const answers = await grouped({ run }).many([dry('a', 1, { clientGone: () => true })])
  expect(answers).toMatchObject([{ ok: false, error: { code: 'try-later' } }])
  expect(runs).toBe(0)
})

test('a dry run that waits for an owner keeps nobody else’s waiting', async () => {
  const answered = Promise.withResolvers<void>()
  const group = grouped({ askOwner: { when: ['too-big'], ask: () => answered.promise } })
  const waiting = group.many([dry('late', 101, { subject: 'a' })])
  expect(await group.many(dryBatch('b', 1))).toMatchObject([{ ok: true }])
  answered.resolve()
  expect(await waiting).toMatchObject([{ code: 'too-big' }])
})
