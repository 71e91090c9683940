import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Consumer } from '../src/consumers/consume.ts'
import { dropDeadLetter, findDeadLetter, listDeadLetters, retryDeadLetter } from '../src/consumers/dead-letters.ts'
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
  keysOf,
  type LogHarness,
  openTestService,
  recordOf,
  recordsOf,
  startConsumer,
} from './harness.ts'

/** What becomes of records that cannot be applied. */
export function describeDeadLetters(start: () => Promise<LogHarness>): void {
  describe('a record that cannot be applied', () => {
    let harness: LogHarness
    let log: EventLog
    let database: Awaited<ReturnType<typeof openTestService>>
    let event: CountedEvent
    let consumer: Consumer | undefined

    beforeAll(async () => {
      harness = await start()
      log = harness.open()
    })

    afterAll(async () => {
      await log?.close()
      await harness?.close()
    })

    beforeEach(async () => {
      event = defineCounted()
      database = await openTestService()
      await database.query('ALTER TABLE effect ADD CONSTRAINT thirteen CHECK (value <> 13)')
      await log.createTopics([event.topic])
    })

    afterEach(async () => {
      await consumer?.stop()
      await database.drop()
    })

    function follow(handler: TopicHandler = countEffects(event)): void {
      consumer = startConsumer(log, database, handler, event.topic.name)
    }

    const repairers = () => [{ group: event.topic.name, handlers: [countEffects(event)] }]

    async function onlyLetter() {
      const letters = await eventually(async () => {
        const found = await listDeadLetters(database, { limit: 10 })
        expect(found).toHaveLength(1)
        return found
      })
      const [letter] = letters
      if (!letter) throw new Error('there is one')
      return letter
    }

    test('parks its key alone; all others go on, also in the same batch', async () => {
      const keys = keysOf(100)
      const records = recordsOf(event, keys, 10)
      records.splice(333, 0, recordOf(event, 'bad', 13), recordOf(event, 'bad', 14))
      await log.publish(records)
      await log.publish([recordOf(event, 'bad', 15)])
      follow()
      await expectEffects(database, expectedEffects(keys, 10))
      const letter = await onlyLetter()
      expect(letter).toMatchObject({ key: 'bad', attempts: 1, value: '{"value":13}', topic: event.topic.name })
      expect(letter.reason).toContain('thirteen')
      await eventually(async () => expect((await onlyLetter()).parked).toBe(2))
      expect(await findDeadLetter(database, letter.id)).toMatchObject({ id: letter.id, parked: 2 })
    })

    test('parks its key in whichever case an id is written', async () => {
      const id = randomUUID()
      const capitals = id.toUpperCase()
      await log.publish([recordOf(event, capitals, 13), recordOf(event, id, 14)])
      await log.publish([recordOf(event, capitals, 15)])
      follow()
      await eventually(async () => expect(await onlyLetter()).toMatchObject({ key: id, parked: 2 }))
      expect(await effectsOf(database)).toEqual({})
      await database.query('ALTER TABLE effect DROP CONSTRAINT thirteen')
      const { id: letterId } = await onlyLetter()
      expect(await retryDeadLetter(database, repairers(), letterId)).toEqual({ applied: 3, failing: undefined })
      await expectEffects(database, { [id]: [13, 14, 15] })
    })

    test('is applied with all that waits behind it, in order, once it can be', async () => {
      await log.publish([recordOf(event, 'a', 13), recordOf(event, 'a', 14), recordOf(event, 'a', 15)])
      follow()
      const letter = await eventually(async () => {
        const found = await onlyLetter()
        expect(found.parked).toBe(2)
        return found
      })
      expect(await retryDeadLetter(database, repairers(), letter.id)).toMatchObject({
        applied: 0,
        failing: expect.stringContaining('thirteen'),
      })
      expect(await effectsOf(database)).toEqual({})
      expect((await onlyLetter()).attempts).toBe(2)
      await database.query('ALTER TABLE effect DROP CONSTRAINT thirteen')
      expect(await retryDeadLetter(database, repairers(), letter.id)).toEqual({ applied: 3, failing: undefined })
      await log.publish([recordOf(event, 'a', 16)])
      await expectEffects(database, { a: [13, 14, 15, 16] })
      expect(await listDeadLetters(database, { limit: 10 })).toEqual([])
      expect(await retryDeadLetter(database, repairers(), letter.id)).toBeUndefined()
    })

    test('can be given up: what waits behind it is applied as far as it goes', async () => {
      await log.publish([12, 13, 14, 13, 15].map((value) => recordOf(event, 'a', value)))
      follow()
      const letter = await eventually(async () => {
        const found = await onlyLetter()
        expect(found.parked).toBe(3)
        return found
      })
      expect(await dropDeadLetter(database, repairers(), letter.id)).toMatchObject({ applied: 1 })
      expect(await effectsOf(database)).toEqual({ a: [12, 14] })
      const next = await onlyLetter()
      expect(next).toMatchObject({ value: '{"value":13}', parked: 1 })
      expect(await dropDeadLetter(database, repairers(), next.id)).toEqual({ applied: 1, failing: undefined })
      expect(await effectsOf(database)).toEqual({ a: [12, 14, 15] })
      expect(await dropDeadLetter(database, repairers(), randomUUID())).toBeUndefined()
    })

    test.each([
      ['no JSON', { value: '{' }, 'not JSON'],
      ['the wrong shape', { value: '{"value":"many"}' }, '/value: a number'],
      ['an unknown event', { headers: { ce_type: 'test.unheard-of.v1' } }, 'test.unheard-of.v1'],
      ['a newer version', { headers: { ce_type: 'test.counted.v2' } }, 'test.counted.v2'],
      ['no envelope', { headers: {} }, 'ce_type'],
      ['no data', { value: null }, 'no data'],
    ])('has %s', async (_, wrong, reason) => {
      await log.publish([{ ...recordOf(event, 'a', 1), ...wrong }, recordOf(event, 'b', 1)])
      follow()
      await expectEffects(database, { b: [1] })
      expect((await onlyLetter()).reason).toContain(reason)
    })

    test('is not to blame for a missing table: the consumer waits and says why', async () => {
      const intoMissing = onFacts(event, async (tx, facts) => {
        await tx.query('INSERT INTO later (key) SELECT unnest($1::text[])', [facts.map((fact) => fact.key)])
      })
      await log.publish([recordOf(event, 'a', 1)])
      follow(intoMissing)
      await eventually(() => expect(consumer?.progress().failing).toContain('later'))
      await database.query('CREATE TABLE later (key text)')
      await eventually(async () => expect(await database.query('SELECT * FROM later')).toEqual([{ key: 'a' }]))
      await eventually(() => expect(consumer?.progress().failing).toBeUndefined())
      expect(await listDeadLetters(database, { limit: 10 })).toEqual([])
    })

    test('may have fields that this reader does not know yet', async () => {
      await log.publish([{ ...recordOf(event, 'a', 1), value: '{"value":1,"colour":"red"}' }])
      follow()
      await expectEffects(database, { a: [1] })
    })
  })
}
