import { setTimeout as sleep } from 'node:timers/promises'
import type { EventLog } from '@lantoa/chassis/log/event-log'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { type UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { recompute } from '../src/counting/recompute/recompute.ts'
import { HAMLET, idOf, publishHouseholds, startReportingForTest } from './commune.ts'
import { eventOf, history, type Sent } from './world.ts'

const HOUSEHOLDS = householdChanged.topic.name

let service: TestService

beforeAll(async () => {
  service = await startReportingForTest()
})
afterAll(() => service.stop())

/** Recomputes, and does something each time when some of the records of a topic have been read. */
async function recomputeWhile(meanwhile: (turn: number) => Promise<unknown>, topic = HOUSEHOLDS) {
  const { eventLog } = service.parts
  let turn = 0
  const readAll: EventLog['readAll'] = async function* (name, options) {
    let first = name === topic
    for await (const records of eventLog.readAll(name, options)) {
      for (const record of records) yield [record] // so that versions of one entity come apart
      if (first) await meanwhile(++turn)
      first = false
    }
  }
  return recompute({ ...service.parts, eventLog: { ...eventLog, readAll } })
}

/** Later rounds are later versions of the same entities, and other facts. */
async function publish(sent: readonly Sent[], round: number): Promise<void> {
  for (const { source, key, data, sequence = 0, id } of sent) {
    const entry = { key, data, sequence: sequence + round * 100, id: id && `${id}/${round}` }
    await service.publish(eventOf({ source, id }), [entry])
  }
  await service.settled()
}

async function rows(statement: string): Promise<string[]> {
  return (await service.parts.database.query<{ text: string }>(statement)).map(({ text }) => text)
}

const CELLS = `SELECT concat_ws(' ', unit, measure, day, amount, own) AS text FROM cell ORDER BY 1`
const LEFT = `SELECT relname AS text FROM pg_class WHERE relnamespace = 'rebuild'::regnamespace`
const WAITING = `SELECT mode AS text FROM pg_locks WHERE NOT granted AND mode = 'AccessExclusiveLock'`
const SHAPE = `SELECT concat_ws(' ', relname, relpersistence, reloptions::text, pg_get_indexdef(oid), indisprimary) AS text
  FROM pg_class LEFT JOIN pg_index ON indexrelid = oid
 WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'i') ORDER BY 1`

test('whatever comes while it counts, boundaries too, it counts the same as live', async () => {
  await publishHouseholds(service, HAMLET, 1, 5)
  const histories = fc.sample(fc.tuple(history, history), { numRuns: 6, seed: 7 })
  for (const [index, [before, during]] of histories.entries()) {
    await publish([...before, ...before.slice(0, 5)], 2 * index)
    let turns = 0
    const result = await recomputeWhile(async (turn) => {
      turns = turn
      await publishHouseholds(service, HAMLET, 100 + 10 * index + turn, 100 + 10 * index + turn)
      await publish(turn === 1 ? [...during, ...before.slice(0, 5)] : [], 2 * index + 1)
    })
    expect(result).toMatchObject({ differing: 0, replaced: false })
    expect(turns).toBe(2) // the second in the snapshot that is compared
  }
  expect(await rows(LEFT)).toEqual([])
})

test('what takes the place of damaged tables is what those were: logged, indexed, and up to the last record', async () => {
  const shape = await rows(SHAPE)
  const before = await rows(CELLS)
  await service.parts.database.query(`UPDATE cell SET own = own + 1 WHERE unit = $1`, [HAMLET])
  await service.parts.database.query(`DELETE FROM keyed`)
  const result = await recomputeWhile(async (turn) => {
    await publishHouseholds(service, HAMLET, 5 + turn, 5 + turn)
    if (turn < 3) await service.settled() // the third time live counting is held
  })
  expect(result).toMatchObject({ replaced: true })
  expect(await rows(SHAPE)).toEqual(shape)
  expect(await rows(CELLS)).not.toEqual(before)
  await publish(fc.sample(history, { numRuns: 1, seed: 3 })[0] ?? [], 40)
  expect(await recompute(service.parts)).toMatchObject({ differing: 0 })
})

test('a total that is wrong is found', async () => {
  await service.parts.database.query(`UPDATE cell_total SET amount = amount + 1 WHERE unit = $1`, [HAMLET])
  expect(await recompute(service.parts)).toMatchObject({ replaced: true })
  expect(await recompute(service.parts)).toMatchObject({ differing: 0 })
})

test('cut off in the middle it leaves live counting alone, and nothing that disturbs the next', async () => {
  const before = await rows(CELLS)
  const broken = recomputeWhile(() => Promise.reject(new Error('the log is away')))
  await expect(broken).rejects.toThrow('the log is away')
  expect(await rows(LEFT)).toEqual([])
  const killed = recomputeWhile(() =>
    rows(`SELECT pg_terminate_backend(pid)::text AS text FROM pg_stat_activity
           WHERE datname = current_database() AND application_name LIKE '%recompute%'`),
  )
  await killed.catch(() => undefined) // it may have held no connection just then
  expect(await rows(CELLS)).toEqual(before)
  await service.parts.database.query('CREATE TABLE IF NOT EXISTS rebuild.cell (unit text)')
  await publishHouseholds(service, HAMLET, 10, 12)
  await service.settled()
  expect(await recompute(service.parts)).toMatchObject({ differing: 0 })
})

test('a record that waited behind a dead letter and was counted meanwhile is counted by both', async () => {
  const key = idOf(1, 90)
  const headers = { ce_type: 'identity.household-changed.v1', ce_id: 'a', ce_time: '2026-03-17T00:00:00Z' }
  const record = { topic: HOUSEHOLDS, key, headers: { ...headers, ce_sequence: '1' }, value: '{"status":"unheard-of"}' }
  await service.parts.eventLog.publish([record])
  const places = [{ hamletCode: HAMLET, from: '2025-07-01', until: null }]
  const data = { householdId: key, status: 'active' as const, places }
  await service.publish(householdChanged, [{ key, data, sequence: 2 }])
  await service.settled()
  const { reporting } = service.as({ roles: ['admin'] })
  const [letter] = (await reporting.listDeadLetters().orThrow()).items
  const before = await rows(CELLS)
  const result = await recomputeWhile(() =>
    reporting.dropDeadLetter({ params: { deadLetterId: letter?.deadLetterId ?? '' } }).orThrow(),
  )
  expect(await rows(CELLS)).not.toEqual(before)
  expect(result).toMatchObject({ differing: 0, replaced: false })
})

test('of two states under one sequence the last counts, live and again', async () => {
  const stateOf = (parentCode: string): UnitState => ({
    ...{ code: '31027.77', level: 'hamlet', kind: 'hamlet', name: 'Bảy', validFrom: '2025-07-01', validTo: null },
    ...{ parentCode, successors: [] },
  })
  const key = idOf(1, 95)
  for (const [parentCode, hamletCode] of [
    ['31027', HAMLET],
    ['31018', '31027.77'],
  ] as const) {
    await service.publish(unitChanged, [{ key: '31027.77@2025-07-01', data: stateOf(parentCode), sequence: 100_000 }])
    const places = [{ hamletCode, from: '2025-07-01', until: null }]
    const data = { householdId: key, status: 'active' as const, places }
    await service.publish(householdChanged, [{ key, data, sequence: 1 }])
    await service.settled()
  }
  expect(await rows(`SELECT unit AS text FROM entity WHERE id = '${key}'`)).toEqual(['31027.77'])
  expect(await rows(`SELECT unit AS text FROM placement WHERE unit = '31027.77' AND '31018' = ANY(path)`)).toHaveLength(
    1,
  )
  const result = await recomputeWhile(() => Promise.resolve())
  expect(result).toMatchObject({ differing: 0, replaced: false })
})

/** Reads a table, and others when told, as an export does: all in one transaction. */
async function openReader(table: string) {
  const client = await service.parts.database.connect('reader')
  await client.query('BEGIN')
  await client.query(`SELECT count(*) FROM ${table}`)
  return {
    read: (other: string) => client.query(`SELECT count(*) FROM ${other}`),
    end: () => client.end(),
  }
}

async function damage(): Promise<void> {
  await service.parts.database.query(`UPDATE cell SET amount = amount + 1 WHERE unit = $1`, [HAMLET])
}

test('behind an export that does not end nobody waits for long, and the live tables stay', async () => {
  await damage()
  const before = await rows(CELLS)
  const reader = await openReader('cell')
  const recomputed = recompute(service.parts, { patience: { tries: 3, first: 300, limit: 300 } }).catch(
    (error: unknown) => error,
  )
  const waits: number[] = []
  let ended = false
  void recomputed.then(() => {
    ended = true
  })
  while (!ended) {
    const since = performance.now()
    await rows(CELLS)
    waits.push(performance.now() - since)
    await publishHouseholds(service, HAMLET, 200 + waits.length, 200 + waits.length)
    await sleep(20)
  }
  expect(await recomputed).toMatchObject({ code: 'try-later', message: expect.stringContaining('export') })
  expect(Math.max(...waits)).toBeLessThan(2_000)
  expect(await rows(LEFT)).toEqual([])
  await service.settled()
  expect(await rows(CELLS)).not.toEqual(before) // counting went on
  await reader.end()
  expect(await recompute(service.parts)).toMatchObject({ replaced: true })
}, 30_000)

test('an export that ends is waited for, and what was counted meanwhile is not lost', async () => {
  await damage()
  const reader = await openReader('cell')
  const recomputed = recompute(service.parts, { patience: { tries: 20, first: 300, limit: 300 } })
  await sleep(2_000)
  await publishHouseholds(service, HAMLET, 700, 720)
  await sleep(1_500)
  await reader.end()
  expect(await recomputed).toMatchObject({ replaced: true })
  await service.settled()
  expect(await recompute(service.parts)).toMatchObject({ differing: 0 })
}, 30_000)

test.each(['cell', 'keyed', 'entity'])(
  'who has read where units lie can go on to %s while tables are swapped',
  async (table) => {
    await damage()
    const reader = await openReader('placement')
    const recomputed = recompute(service.parts)
    await vi.waitUntil(async () => (await rows(WAITING)).length > 0, { timeout: 10_000, interval: 10 })
    await reader.read(table)
    await reader.end()
    expect(await recomputed).toMatchObject({ replaced: true })
  },
  30_000,
)
