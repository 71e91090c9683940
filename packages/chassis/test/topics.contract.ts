import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventLog } from '../src/log/event-log.ts'
import { prepareTopics } from '../src/log/own-topics.ts'
import { type CountedEvent, defineCounted, type LogHarness, recordOf } from './harness.ts'

/** How every log compares topics with their declarations, and what it changes of them. */
export function describeTopics(start: () => Promise<LogHarness>): void {
  describe('a topic', () => {
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

    const check = async ({ topic }: CountedEvent) => (await log.checkTopics([topic]))[0]

    /** The same event, declared otherwise. */
    function redeclared(event: CountedEvent, change: Partial<CountedEvent['topic']>): CountedEvent {
      return { ...event, topic: { ...event.topic, ...change } }
    }

    test('that nobody made is missing; applying makes it', async () => {
      const event = defineCounted('entity')
      expect(await check(event)).toEqual({ topic: event.topic.name, state: 'missing', differences: [] })
      expect(await log.applyTopics([event.topic])).toEqual([event.topic.name])
      expect(await check(event)).toEqual({ topic: event.topic.name, state: 'as-declared', differences: [] })
      expect(await log.applyTopics([event.topic])).toEqual([])
    })

    test('that would forget states differs; applying puts it right and keeps what is in it', async () => {
      const facts = defineCounted('fact')
      const entity = redeclared(facts, { kind: 'entity', retentionDays: 'compacted' })
      await log.createTopics([facts.topic])
      await log.publish([recordOf(facts, 'a', 1)])
      const differing = await check(entity)
      expect(differing?.state).toBe('differs')
      expect(differing?.differences.length).toBeGreaterThan(0)
      expect(differing?.differences.every(({ appliable }) => appliable)).toBe(true)
      expect(differing?.differences.some(({ declared }) => declared.startsWith('compact'))).toBe(true)
      expect(await log.applyTopics([entity.topic])).toEqual([entity.topic.name])
      expect((await check(entity))?.state).toBe('as-declared')
      const pages = await Array.fromAsync(log.readAll(entity.topic.name))
      expect(pages.flat()).toHaveLength(1)
    })

    test('that differs is named in one line when its owner starts, and left as it is', async () => {
      const facts = defineCounted('fact')
      const entity = redeclared(facts, { kind: 'entity', retentionDays: 'compacted' })
      const fine = defineCounted()
      await log.createTopics([facts.topic])
      const lines: string[] = []
      const logger = pino({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line).msg) })
      await prepareTopics(log, [entity.topic, fine.topic], logger)
      await expect.poll(async () => (await check(fine))?.state).toBe('as-declared')
      expect(lines).toEqual([expect.stringContaining(`topic ${entity.topic.name}: `)])
      expect(lines[0]).toContain('not compact')
      expect((await check(entity))?.state).toBe('differs')
    })

    test('with fewer partitions gets more while nothing was written to it', async () => {
      const event = defineCounted()
      const wider = redeclared(event, { partitions: 5 })
      await log.createTopics([event.topic])
      await expect
        .poll(async () => (await check(wider))?.differences)
        .toEqual([{ setting: 'partitions', declared: '5', actual: '3', appliable: true }])
      expect(await log.applyTopics([wider.topic])).toEqual([wider.topic.name])
      await expect.poll(async () => (await check(wider))?.state).toBe('as-declared')
      expect((await check(event))?.differences).toMatchObject([
        { setting: 'partitions', appliable: false, advice: expect.stringContaining('cannot be taken away') },
      ])
    })

    test('with fewer partitions keeps them once keys have their places, and says why', async () => {
      const event = defineCounted()
      const wider = redeclared(event, { partitions: 5 })
      await log.createTopics([event.topic])
      await log.publish([recordOf(event, 'a', 1)])
      const differences = [
        expect.objectContaining({ setting: 'partitions', appliable: false, advice: expect.stringContaining('order') }),
      ]
      expect((await check(wider))?.differences).toEqual(differences)
      expect(await log.applyTopics([wider.topic])).toEqual([])
      expect((await check(wider))?.differences).toEqual(differences)
    })

    test('takes records again after it was deleted and made anew', async () => {
      const event = defineCounted()
      await log.createTopics([event.topic])
      await log.publish([recordOf(event, 'a', 1)])
      await harness.deleteTopic(event.topic.name)
      await log.applyTopics([event.topic])
      await expect.poll(() => log.publish([recordOf(event, 'a', 2)]).catch(() => 'refused')).toBeUndefined()
      const [[record] = []] = await Array.fromAsync(log.readAll(event.topic.name))
      expect(record).toMatchObject({ value: '{"value":2}', offset: 0 })
    })
  })
}
