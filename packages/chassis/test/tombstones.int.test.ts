import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { applyChunk } from '../src/consumers/apply-chunk.ts'
import { PoisonError } from '../src/consumers/poison.ts'
import type { Batch, StoredRecord } from '../src/log/event-log.ts'
import { defineCounted, openTestService, recordOf } from './harness.ts'

const event = defineCounted()
const place = { topic: event.topic.name, partition: 0 }
let database: Awaited<ReturnType<typeof openTestService>>
const applied: string[] = []

beforeAll(async () => {
  database = await openTestService()
})
afterAll(() => database.drop())
beforeEach(async () => {
  applied.length = 0
  await database.query('TRUNCATE consumer_offset, dead_letter, dropped_record')
})

function record(key: string, offset: number, isErased = false): StoredRecord {
  const state = { ...recordOf(event, key, offset), ...place, offset }
  return isErased ? { ...state, value: null } : state
}

/** States of `a` can't be applied; that it was erased can. */
async function apply(records: readonly StoredRecord[]) {
  const bounds = async () => ({ oldest: 0, end: 100 })
  const batch: Batch = { ...place, fetchedFrom: records[0]?.offset ?? 0, end: 100, bounds, records }
  return applyChunk(database, 'test', batch, async (_tx, some) => {
    if (some.some(({ key, value }) => key === 'a' && value !== null)) throw new PoisonError('cannot be read')
    applied.push(...some.map(({ key, value }) => `${key}${value === null ? ' gone' : ''}`))
  })
}

const letters = () => database.query('SELECT key FROM dead_letter')

test('that something was erased waits behind none of its dead letters, and takes them along', async () => {
  await apply([record('a', 0), record('b', 1)])
  expect(await letters()).toEqual([{ key: 'a' }])
  await apply([record('a', 2), record('b', 3), record('a', 4, true)])
  expect(applied).toEqual(['b', 'b', 'a gone'])
  expect(await letters()).toEqual([])
  expect(await database.query('SELECT key, value FROM dropped_record')).toEqual([{ key: 'a', value: null }])
})

test('nor is anything kept of letters that were given up', async () => {
  const given = `INSERT INTO dropped_record (consumer_group, topic, partition, log_offset, key, value)
                 VALUES ('test', $1, 0, $2, $3, '{}')`
  for (const [offset, key] of [
    [0, 'a'],
    [1, 'b'],
  ])
    await database.query(given, [place.topic, offset, key])
  await apply([record('a', 0, true)])
  expect(await database.query('SELECT key, value FROM dropped_record ORDER BY key')).toEqual([
    { key: 'a', value: null },
    { key: 'b', value: '{}' },
  ])
})
