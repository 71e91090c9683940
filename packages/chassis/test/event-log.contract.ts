import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventLog, LogRecord, StoredRecord } from '../src/log/event-log.ts'
import { defineCounted, keysOf, type LogHarness, publishSurely, recordOf, recordsOf } from './harness.ts'

/** What every event log does, whatever it is made of. */
export function describeEventLog(start: () => Promise<LogHarness>): void {
  describe('a log', () => {
    let harness: LogHarness
    let log: EventLog

    beforeAll(async () => {
      harness = await start()
      log = harness.open()
    })

    afterAll(async () => {
      await log?.close()
      await harness?.close()
    })

    test('keeps every record once, in order per key, in one partition per key', async () => {
      const event = defineCounted()
      await log.createTopics([event.topic])
      const keys = keysOf(20)
      const records = recordsOf(event, keys, 100)
      for (let start = 0; start < records.length; start += 300) await log.publish(records.slice(start, start + 300))
      const stored = await readAll(log, event.topic.name)
      expect(stored).toHaveLength(records.length)
      for (const key of keys) {
        const own = stored.filter((record) => record.key === key)
        expect(own.map(countedValue)).toEqual(Array.from({ length: 100 }, (_, index) => index))
        expect(new Set(own.map((record) => record.partition)).size).toBe(1)
        expect(own.every((record, index) => index === 0 || record.offset > (own[index - 1]?.offset ?? 0))).toBe(true)
      }
      expect(new Set(stored.map((record) => record.partition)).size).toBe(3)
    })

    test('gives back exactly what it was given, tombstones too', async () => {
      const event = defineCounted('entity')
      await log.createTopics([event.topic])
      const record: LogRecord = {
        topic: event.topic.name,
        key: 'xã Ea Súp',
        headers: { ce_id: '1', note: 'Đắk Lắk – "quoted" \\ {}' },
        value: '{"text":"Nguyễn \\"Ê-đê\\" \\\\ 👵"}',
      }
      await log.publish([record, { ...record, value: null }])
      const [first, second] = await readAll(log, event.topic.name)
      expect(first).toEqual({ ...record, partition: first?.partition, offset: 0 })
      expect(second).toEqual({ ...record, value: null, partition: first?.partition, offset: 1 })
    })

    test('reads from an offset on, and an empty topic is at once at its end', async () => {
      const event = defineCounted()
      await log.createTopics([event.topic])
      expect(await readAll(log, event.topic.name)).toEqual([])
      await log.publish(recordsOf(event, ['a'], 10))
      expect((await readAll(log, event.topic.name, 7)).map(countedValue)).toEqual([7, 8, 9])
    })

    test('refuses records for a topic that nobody made, and does not read it as if it were empty', async () => {
      await expect(log.publish([recordOf(defineCounted(), 'a', 1)])).rejects.toThrow()
      await expect(readAll(log, defineCounted().topic.name)).rejects.toThrow('The log has no topic')
    })

    test('makes topics that exist already without touching them', async () => {
      const event = defineCounted()
      await log.createTopics([event.topic])
      await log.publish([recordOf(event, 'a', 1)])
      await log.createTopics([event.topic])
      expect(await readAll(log, event.topic.name)).toHaveLength(1)
    })

    test('keeps what it acknowledged when it is killed, and the same client goes on', async () => {
      const event = defineCounted()
      await log.createTopics([event.topic])
      await log.publish(recordsOf(event, ['a', 'b'], 50))
      await harness.restart()
      await publishSurely(log, recordsOf(event, ['a', 'b'], 50, 50))
      await log.ping()
      const values = (await readAll(log, event.topic.name)).filter((record) => record.key === 'a').map(countedValue)
      expect([...new Set(values)]).toEqual(Array.from({ length: 100 }, (_, index) => index))
    }, 60_000)
  })
}

async function readAll(log: EventLog, topic: string, from?: number): Promise<StoredRecord[]> {
  const records: StoredRecord[] = []
  for await (const page of log.readAll(topic, from === undefined ? {} : { from })) records.push(...page)
  return records
}

function countedValue(record: StoredRecord): number {
  return JSON.parse(record.value ?? 'null').value
}
