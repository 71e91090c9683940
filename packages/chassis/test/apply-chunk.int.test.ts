import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { applyChunk } from '../src/consumers/apply-chunk.ts'
import { onFacts } from '../src/consumers/topic-handlers.ts'
import type { Batch } from '../src/log/event-log.ts'
import { defineCounted, effectsOf, insertEffects, openTestService, recordOf } from './harness.ts'

const event = defineCounted()
let database: Awaited<ReturnType<typeof openTestService>>

beforeAll(async () => {
  database = await openTestService()
  await database.query('ALTER TABLE effect ADD CONSTRAINT thirteen CHECK (value <> 13)')
})

afterAll(() => database.drop())

beforeEach(async () => {
  await database.query('TRUNCATE effect, consumer_offset, dead_letter')
})

/** Records whose value is their offset. */
function chunk(
  offsets: readonly number[],
  { fetchedFrom = offsets[0] ?? 0, oldest = 0, end = 100, key = 'a' } = {},
): Batch {
  const place = { topic: event.topic.name, partition: 0 }
  return {
    ...place,
    fetchedFrom,
    end,
    bounds: async () => ({ oldest, end }),
    records: offsets.map((offset) => ({ ...recordOf(event, key, offset), ...place, offset })),
  }
}

const slowly = onFacts(event, async (tx, facts) => {
  await insertEffects(tx, facts)
  await tx.query('SELECT pg_sleep(0.05)')
})

const apply = (batch: Batch) => applyChunk(database, 'test', batch, slowly.apply)

test('two owners of a partition at the same moment: one applies, the other finds nothing to do', async () => {
  const both = await Promise.all([apply(chunk([0, 1, 2])), apply(chunk([0, 1, 2]))])
  expect(both.map(({ next }) => next)).toEqual([3, 3])
  expect(await effectsOf(database)).toEqual({ a: [0, 1, 2] })
})

test('an owner that is behind applies only what is new', async () => {
  await apply(chunk([0, 1, 2]))
  expect(await apply(chunk([1, 2, 3, 4]))).toMatchObject({ next: 5 })
  expect(await apply(chunk([0, 1]))).toMatchObject({ next: 5 })
  expect(await effectsOf(database)).toEqual({ a: [0, 1, 2, 3, 4] })
})

describe('records from beyond the stored offset', () => {
  test('are left alone: reading goes back to where the group stands', async () => {
    await apply(chunk([0, 1]))
    expect(await apply(chunk([5, 6]))).toMatchObject({ next: 2 })
    expect(await effectsOf(database)).toEqual({ a: [0, 1] })
  })

  test('are applied when compaction removed what lay between', async () => {
    await apply(chunk([0, 1]))
    expect(await apply(chunk([5, 6], { fetchedFrom: 2 }))).toMatchObject({ next: 7 })
    expect(await effectsOf(database)).toEqual({ a: [0, 1, 5, 6] })
  })

  test('are applied when the log no longer holds what lay between', async () => {
    await apply(chunk([0, 1]))
    expect(await apply(chunk([6], { oldest: 5 }))).toMatchObject({ next: 5 })
    expect(await apply(chunk([5, 6], { oldest: 5 }))).toMatchObject({ next: 7 })
    expect(await effectsOf(database)).toEqual({ a: [0, 1, 5, 6] })
  })
})

describe('a log that ends before the stored offset', () => {
  test('is read from its beginning, and dead letters wait before all that comes', async () => {
    await apply(chunk([12, 13, 14], { fetchedFrom: 0 }))
    expect(await apply(chunk([0, 1], { end: 2 }))).toMatchObject({
      next: 0,
      gap: { kind: 'gone', stored: 15, end: 2 },
    })
    expect(await apply(chunk([0, 1], { end: 2, key: 'b' }))).toMatchObject({ next: 2, gap: undefined })
    expect(await apply(chunk([13, 14], { fetchedFrom: 2 }))).toMatchObject({ next: 15 })
    // Made anew a second time: earlier letters stay before later ones.
    await apply(chunk([0], { end: 1 }))
    const letters = await database.query<{ value: string }>('SELECT value FROM dead_letter ORDER BY log_offset')
    expect(letters.map(({ value }) => JSON.parse(value).value)).toEqual([13, 14, 13, 14])
    expect(await effectsOf(database)).toEqual({ a: [12], b: [0, 1] })
  })

  test('is not believed of an old batch, when the log itself goes on', async () => {
    await apply(chunk([0, 1, 2, 3]))
    expect(await apply({ ...chunk([0, 1]), end: 2 })).toMatchObject({ next: 4, gap: undefined })
  })
})

test('what the log gave up before it was read is told', async () => {
  await apply(chunk([0, 1]))
  expect(await apply(chunk([5, 6], { oldest: 5 }))).toMatchObject({ next: 7, gap: { kind: 'lost', records: 3 } })
})

test('a parked key stays parked in later chunks, and others do not feel it', async () => {
  await apply(chunk([12, 13, 14], { fetchedFrom: 0 }))
  await apply(chunk([15]))
  await apply(chunk([16], { key: 'b' }))
  expect(await effectsOf(database)).toEqual({ a: [12], b: [16] })
  expect(await database.query('SELECT log_offset, reason IS NULL AS waits FROM dead_letter ORDER BY 1')).toEqual([
    { log_offset: 13, waits: false },
    { log_offset: 14, waits: true },
    { log_offset: 15, waits: true },
  ])
})

test('one owner parks a key while another waits for the lock: that one sees it', async () => {
  await Promise.all([apply(chunk([12, 13], { fetchedFrom: 0 })), apply(chunk([12, 13, 14], { fetchedFrom: 0 }))])
  expect(await effectsOf(database)).toEqual({ a: [12] })
  expect(await database.query('SELECT log_offset FROM dead_letter ORDER BY 1')).toEqual([
    { log_offset: 13 },
    { log_offset: 14 },
  ])
})

test('letters that were parked in capitals are found by what follows of the same thing', async () => {
  const key = '01990f3e-7c1a-7000-8000-00000000000a'
  await apply(chunk([12, 13], { fetchedFrom: 0, key }))
  await database.query('UPDATE dead_letter SET key = upper(key)')
  await database.query(await readFile(new URL('../migrations/0004-folded-letters.sql', import.meta.url), 'utf8'))
  await apply(chunk([14], { key }))
  expect(await effectsOf(database)).toEqual({ [key]: [12] })
})
