import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { EventLog, LogRecord, StoredRecord } from '../src/log/event-log.ts'
import { appendToOutbox } from '../src/outbox/outbox.ts'
import { type Relay, startRelay } from '../src/outbox/relay.ts'
import { type CountedEvent, defineCounted, eventually, type LogHarness, logger, openTestService } from './harness.ts'

const NOW = new Date('2026-03-17T04:00:00Z')

/** What the relay does whatever happens: everything committed goes out at least once, in order per key. */
export function describeRelay(start: () => Promise<LogHarness>): void {
  describe('a relay', () => {
    let harness: LogHarness
    let log: EventLog
    let database: Awaited<ReturnType<typeof openTestService>>
    let event: CountedEvent
    let relays: Relay[]

    beforeAll(async () => {
      harness = await start()
      log = harness.open()
    })

    afterAll(async () => {
      await log?.close()
      await harness?.close()
    })

    beforeEach(async () => {
      relays = []
      event = defineCounted()
      database = await openTestService()
      await log.createTopics([event.topic])
    })

    afterEach(async () => {
      await Promise.all(relays.map((relay) => relay.stop()))
      await database.drop()
    })

    function relay(options: { to?: Pick<EventLog, 'publish'>; failpoint?: () => void } = {}): Relay {
      const { to = log, ...rest } = options
      const started = startRelay({ database, log: to, logger, batchSize: 50, takeoverInterval: 200, ...rest })
      relays.push(started)
      return started
    }

    /** A transaction for every two values, as one command after another would write them. */
    async function append(key: string, values: readonly number[]): Promise<void> {
      for (let start = 0; start < values.length; start += 2) {
        const entries = values.slice(start, start + 2).map((value) => ({ key, data: { value }, sequence: value }))
        await database.transaction(async (tx) => appendToOutbox(tx, event, entries, { source: '/test', now: NOW }))
      }
    }

    /** Cuts the connection that holds the relay's lock. */
    async function cutLeaderOff(): Promise<void> {
      await database.query(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)
    }

    async function stored(): Promise<StoredRecord[]> {
      const records: StoredRecord[] = []
      for await (const page of log.readAll(event.topic.name)) records.push(...page)
      return records
    }

    async function sent(key: string): Promise<number[]> {
      const own = (await stored()).filter((record) => record.key === key)
      return own.map((record) => JSON.parse(record.value ?? '').value)
    }

    async function expectEmptied(started: Relay): Promise<void> {
      await eventually(async () => expect(await started.depth()).toBe(0))
      expect(await started.oldestAgeSeconds()).toBe(0)
    }

    test('sends what was committed as CloudEvents, and nothing that was rolled back', async () => {
      const started = relay()
      const failed = database.transaction(async (tx) => {
        await appendToOutbox(tx, event, [{ key: 'a', data: { value: 0 } }], { source: '/test', now: NOW })
        throw new Error('refused')
      })
      await expect(failed).rejects.toThrow('refused')
      await append('a', [1])
      await expectEmptied(started)
      expect(await stored()).toEqual([
        expect.objectContaining({
          key: 'a',
          value: '{"value":1}',
          headers: {
            ce_specversion: '1.0',
            ce_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
            ce_type: 'test.counted.v1',
            ce_source: '/test',
            ce_time: NOW.toISOString(),
            ce_sequence: '1',
            'content-type': 'application/json',
          },
        }),
      ])
      expect(started.stats()).toMatchObject({ published: 1, leading: true })
    })

    test('keeps the order of each key over many batches', async () => {
      const values = Array.from({ length: 300 }, (_, index) => index)
      const started = relay()
      await Promise.all(['a', 'b', 'c'].map((key) => append(key, values)))
      await expectEmptied(started)
      for (const key of ['a', 'b', 'c']) expect(await sent(key)).toEqual(values)
    })

    test('sends again what it had no time to delete, in order', async () => {
      let crashes = 0
      const failpoint = () => {
        if (crashes++ < 2) throw new Error('crashed')
      }
      await append('a', [0, 1, 2])
      await expectEmptied(relay({ failpoint }))
      expect(await sent('a')).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2])
    })

    test('does not step over a low id that commits late', async () => {
      const started = relay()
      await database.transaction(async (tx) => {
        await appendToOutbox(tx, event, [{ key: 'late', data: { value: 1 } }], { source: '/test', now: NOW })
        await append('early', [1, 2, 3])
        await eventually(async () => expect(await sent('early')).toEqual([1, 2, 3]))
        await eventually(async () => expect(await started.depth()).toBe(0))
      })
      await expectEmptied(started)
      expect(await sent('late')).toEqual([1])
    })

    test('sends one batch at a time, also when it is cut off from its database meanwhile', async () => {
      const values: number[] = []
      let underWay = 0
      let mostUnderWay = 0
      const slow = {
        async publish(batch: readonly LogRecord[]) {
          underWay += 1
          mostUnderWay = Math.max(mostUnderWay, underWay)
          await new Promise((resolve) => setTimeout(resolve, 100))
          values.push(...batch.map((record) => JSON.parse(record.value ?? '').value))
          underWay -= 1
        },
      }
      const started = relay({ to: slow })
      const expected = Array.from({ length: 200 }, (_, index) => index)
      await append('a', expected)
      await eventually(() => expect(underWay).toBe(1))
      await cutLeaderOff()
      await expectEmptied(started)
      expect(mostUnderWay).toBe(1)
      expect([...new Set(values)]).toEqual(expected)
    })

    test('leaves sending to one of two, and hands it over when that one is cut off', async () => {
      const first = relay()
      await eventually(() => expect(first.stats().leading).toBe(true))
      const second = relay()
      await append('a', [0, 1, 2])
      await expectEmptied(second)
      expect(second.stats()).toMatchObject({ published: 0, leading: false })
      const values = Array.from({ length: 200 }, (_, index) => index + 3)
      const appending = append('a', values)
      await cutLeaderOff()
      await appending
      await eventually(() => expect(first.stats().leading !== second.stats().leading).toBe(true), 5_000)
      await expectEmptied(second)
      // What was under way when the leader was cut off may come twice; the first time each is in order.
      expect([...new Set(await sent('a'))]).toEqual([0, 1, 2, ...values])
    })

    test('waits while the log is away and then sends everything', async () => {
      const started = relay()
      await append('a', [0, 1])
      await expectEmptied(started)
      const restarting = harness.restart()
      await append('a', [2, 3, 4])
      await restarting
      await append('a', [5])
      await expectEmptied(started)
      expect([...new Set(await sent('a'))]).toEqual([0, 1, 2, 3, 4, 5])
    }, 90_000)
  })
}
