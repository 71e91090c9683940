import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Consumer } from '../src/consumers/consume.ts'
import { rewind } from '../src/consumers/consumer-offsets.ts'
import { onEntities, onFacts, type TopicHandler } from '../src/consumers/topic-handlers.ts'
import type { EventLog } from '../src/log/event-log.ts'
import {
  type CountedEvent,
  countEffects,
  defineCounted,
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
  startConsumer,
} from './harness.ts'

/** What consumers do whatever happens: every record once, in order per key. */
export function describeConsumers(start: () => Promise<LogHarness>): void {
  describe('a consumer', () => {
    const keys = keysOf(10)
    let harness: LogHarness
    let log: EventLog
    let database: Awaited<ReturnType<typeof openTestService>>
    let event: CountedEvent
    let consumers: Consumer[]

    beforeAll(async () => {
      harness = await start()
      log = harness.open()
    })

    afterAll(async () => {
      await log?.close()
      await harness?.close()
    })

    beforeEach(async () => {
      consumers = []
      event = defineCounted()
      database = await openTestService()
      await log.createTopics([event.topic])
    })

    afterEach(async () => {
      await Promise.all(consumers.map((consumer) => consumer.stop()))
      await database.drop()
    })

    function follow(handler: TopicHandler = countEffects(event), from: EventLog = log): Consumer {
      const consumer = startConsumer(from, database, handler, event.topic.name)
      consumers.push(consumer)
      return consumer
    }

    test('applies what is there and what comes, and knows that nothing is left', async () => {
      await log.publish(recordsOf(event, keys, 150))
      const consumer = follow()
      await expectEffects(database, expectedEffects(keys, 150))
      await log.publish(recordsOf(event, keys, 150, 150))
      await expectEffects(database, expectedEffects(keys, 300))
      expect(consumer.progress()).toMatchObject({ failing: undefined })
      expect(consumer.progress().partitions.map(({ lag }) => lag)).toEqual([0, 0, 0])
      await consumer.probe()
    })

    test('applies nothing twice when it dies between applying and committing', async () => {
      let deaths = 0
      const dying = onFacts(event, async (tx, facts) => {
        await insertEffects(tx, facts)
        if (deaths++ < 2) await tx.query('SELECT pg_terminate_backend(pg_backend_pid())')
      })
      await log.publish(recordsOf(event, keys, 20))
      follow(dying)
      await expectEffects(database, expectedEffects(keys, 20))
      expect(deaths).toBeGreaterThan(2)
    })

    test('applies nothing twice when it dies after committing, before the log hears of it', async () => {
      let deaths = 0
      const deaf: EventLog = {
        ...log,
        subscribe: (subscription) =>
          log.subscribe({
            ...subscription,
            async deliver(batch, control) {
              const next = await subscription.deliver(batch, control)
              if (deaths++ < 2) throw new Error('died')
              return next
            },
          }),
      }
      await log.publish(recordsOf(event, keys, 20))
      follow(countEffects(event), deaf)
      await expectEffects(database, expectedEffects(keys, 20))
      expect(deaths).toBeGreaterThan(2)
    })

    test('applies nothing twice when two processes believe to own the same partitions', async () => {
      const another = harness.open()
      const zombie: EventLog = {
        ...another,
        subscribe: (subscription) => another.subscribe({ ...subscription, group: `${subscription.group}-zombie` }),
      }
      follow()
      follow(countEffects(event), zombie)
      for (let from = 0; from < 200; from += 20) await log.publish(recordsOf(event, keys, 20, from))
      await expectEffects(database, expectedEffects(keys, 200))
      await Promise.all(consumers.map((consumer) => consumer.stop()))
      await another.close()
    })

    test('goes on where another process of its group stopped', async () => {
      const first = follow()
      await log.publish(recordsOf(event, keys, 50))
      await first.stop()
      await log.publish(recordsOf(event, keys, 50, 50))
      follow()
      await expectEffects(database, expectedEffects(keys, 100))
    })

    test('takes over from a process of its group that is still there when it goes', async () => {
      const first = follow()
      await log.publish(recordsOf(event, keys, 10))
      await expectEffects(database, expectedEffects(keys, 10))
      follow()
      await first.stop()
      await log.publish(recordsOf(event, keys, 10, 10))
      await expectEffects(database, expectedEffects(keys, 20))
    })

    test('reads everything again after a rewind, though nothing new comes', async () => {
      await log.publish(recordsOf(event, keys, 20))
      follow()
      await expectEffects(database, expectedEffects(keys, 20))
      await database.transaction(async (tx) => {
        await tx.query('TRUNCATE effect')
        await rewind(tx, event.topic.name, [event.topic.name])
      })
      await expectEffects(database, expectedEffects(keys, 20))
    })

    test('believes its database and not the log when the database was lost', async () => {
      await log.publish(recordsOf(event, keys, 20))
      const first = follow()
      await expectEffects(database, expectedEffects(keys, 20))
      await first.stop()
      await database.query('TRUNCATE effect, consumer_offset')
      follow()
      await expectEffects(database, expectedEffects(keys, 20))
    })

    test('never lets an older state win, and gets each key once at a time', async () => {
      const state = (key: string, value: number) => recordOf(event, key, value, { ce_sequence: String(value) })
      await database.query('CREATE TABLE state (key text PRIMARY KEY, sequence integer)')
      const upsert = onEntities(event, async (tx, states) => {
        await tx.query(
          `INSERT INTO state SELECT * FROM unnest($1::text[], $2::integer[])
            ON CONFLICT (key) DO UPDATE SET sequence = excluded.sequence WHERE state.sequence < excluded.sequence`,
          [states.map(({ key }) => key), states.map(({ sequence }) => sequence)],
        )
      })
      await log.publish([state('a', 1), state('a', 2), state('a', 3), state('a', 2), state('b', 1)])
      follow(upsert)
      const states = () => database.query('SELECT key, sequence FROM state ORDER BY key')
      await eventually(async () =>
        expect(await states()).toEqual([
          { key: 'a', sequence: 3 },
          { key: 'b', sequence: 1 },
        ]),
      )
      await log.publish([state('b', 2), state('a', 1)])
      await eventually(async () => expect(await states()).toContainEqual({ key: 'b', sequence: 2 }))
      expect(await states()).toContainEqual({ key: 'a', sequence: 3 })
    })

    test('loses and repeats nothing while the log is killed and comes back', async () => {
      follow()
      await publishSurely(log, recordsOf(event, keys, 20))
      await expectEffects(database, expectedEffects(keys, 20))
      await harness.restart()
      await eventually(() => log.ping())
      await publishSurely(log, recordsOf(event, keys, 20, 20))
      await expectEffects(database, expectedEffects(keys, 40))
    }, 90_000)
  })
}
