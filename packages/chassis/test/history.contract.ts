import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Consumer, consume } from '../src/consumers/consume.ts'
import { listDeadLetters } from '../src/consumers/dead-letters.ts'
import { onFacts, type TopicHandler } from '../src/consumers/topic-handlers.ts'
import type { EventLog } from '../src/log/event-log.ts'
import {
  type CountedEvent,
  countEffects,
  defineCounted,
  effectsOf,
  eventually,
  expectEffects,
  expectedEffects,
  insertEffects,
  keysOf,
  type LogHarness,
  openTestService,
  publishSurely,
  recordOf,
  recordsOf,
} from './harness.ts'

/** What consumers do where the log does not hold what they stand on. */
export function describeHistory(start: () => Promise<LogHarness>): void {
  describe('a consumer whose log', () => {
    const keys = keysOf(10)
    const firstHalf = expectedEffects(keys, 20)
    let harness: LogHarness
    let log: EventLog
    let database: Awaited<ReturnType<typeof openTestService>>
    let event: CountedEvent
    let consumer: Consumer | undefined
    let warnings: string[]

    beforeAll(async () => {
      harness = await start()
      log = harness.open()
    })

    afterAll(async () => {
      await log?.close()
      await harness?.close()
    })

    beforeEach(async () => {
      warnings = []
      event = defineCounted()
      database = await openTestService()
      await log.createTopics([event.topic])
    })

    afterEach(async () => {
      await consumer?.stop()
      await database.drop()
    })

    function follow(...handlers: TopicHandler[]): Consumer {
      const logger = pino({ level: 'warn' }, { write: (line) => void warnings.push(JSON.parse(line).msg) })
      const options = { log, database, logger, group: event.topic.name, rewindCheckInterval: 200 }
      consumer = consume({ ...options, handlers: handlers.length > 0 ? handlers : [countEffects(event)] })
      return consumer
    }

    const warningsOf = (text: string) => warnings.filter((line) => line.includes(text)).length
    const lagOf = (followed: Consumer) => followed.progress().partitions.reduce((sum, { lag }) => sum + lag, 0)

    async function applyFirstHalf(): Promise<void> {
      await log.publish(recordsOf(event, keys, 20))
      follow()
      await expectEffects(database, firstHalf)
    }

    async function makeAnew(): Promise<void> {
      await harness.deleteTopic(event.topic.name)
      await eventually(() => log.createTopics([event.topic]))
      await eventually(async () => expect((await log.checkTopics([event.topic]))[0]?.state).toBe('as-declared'))
    }

    test('was made anew reads it from its beginning, whatever is sent into it', async () => {
      await applyFirstHalf()
      await makeAnew()
      await publishSurely(log, recordsOf(event, keys, 2, 20))
      await expectEffects(database, expectedEffects(keys, 22))
      expect(warningsOf('ends before what was read')).toBe(3)
      await publishSurely(log, recordsOf(event, keys, 30, 22))
      await expectEffects(database, expectedEffects(keys, 52))
      expect(warningsOf('ends before what was read')).toBe(3)
    }, 60_000)

    test('was made anew while it was away, and stays empty, has nothing left to do', async () => {
      await applyFirstHalf()
      await consumer?.stop()
      await makeAnew()
      const followed = follow()
      await eventually(() => expect(warningsOf('ends before what was read')).toBe(3))
      await eventually(() => expect(followed.progress().partitions).toHaveLength(3))
      await eventually(() => expect(lagOf(followed)).toBe(0))
      const offsets = await database.query('SELECT DISTINCT next_offset FROM consumer_offset')
      expect(offsets).toEqual([{ next_offset: 0 }])
      await publishSurely(log, recordsOf(event, keys, 1, 20))
      await expectEffects(database, expectedEffects(keys, 21))
    }, 60_000)

    test('was made anew keeps its dead letters, and what follows them waits', async () => {
      await database.query('ALTER TABLE effect ADD CONSTRAINT thirteen CHECK (value <> 13)')
      await log.publish([recordOf(event, 'a', 13), recordOf(event, 'a', 14)])
      follow()
      await eventually(async () => expect((await listDeadLetters(database, { limit: 9 }))[0]?.parked).toBe(1))
      await makeAnew()
      await publishSurely(log, [recordOf(event, 'a', 15), recordOf(event, 'b', 1)])
      await expectEffects(database, { b: [1] })
      await eventually(async () => expect((await listDeadLetters(database, { limit: 9 }))[0]?.parked).toBe(2))
    }, 60_000)

    test('gave up what it had not read tells how much, and goes on', async () => {
      await applyFirstHalf()
      await consumer?.stop()
      await log.publish(recordsOf(event, keys, 10, 20))
      await harness.expire(event.topic.name)
      const followed = follow()
      await eventually(async () => expect(Object.values(await effectsOf(database)).flat()).toHaveLength(203))
      // A hundred records were new; of each of the three partitions one is left.
      await eventually(() => expect(followed.progress().lost).toBe(97))
      expect(warningsOf('gave records up')).toBe(3)
    }, 60_000)

    test('lacks a topic says which, and reads it as soon as it is there', async () => {
      const later = defineCounted()
      const followed = follow(countEffects(event), countEffects(later))
      await eventually(() => expect(followed.probeTopics()).rejects.toThrow(`topic ${later.topic.name} is missing`))
      await expect(followed.probeTopics()).rejects.toThrow('start test, or lantoa topics apply')
      await log.createTopics([later.topic])
      await publishSurely(log, [recordOf(event, 'a', 1), recordOf(later, 'b', 1)])
      await expectEffects(database, { a: [1], b: [1] })
      await eventually(() => followed.probeTopics())
    }, 60_000)

    test('holds more than it has been given knows how much', async () => {
      let release = (): void => undefined
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      await log.publish(recordsOf(event, keys, 20))
      const followed = follow(
        onFacts(event, async (tx, facts) => {
          await released
          await insertEffects(tx, facts)
        }),
      )
      await eventually(() => expect(lagOf(followed)).toBe(200))
      release()
      await expectEffects(database, firstHalf)
      expect(lagOf(followed)).toBe(0)
    })
  })
}
