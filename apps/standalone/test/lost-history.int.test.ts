import { SERVICES } from '@lantoa/contracts/define-route'
import { EVENTS, TOPICS } from '@lantoa/contracts/events'
import type { Lantoa } from '@lantoa/sdk/client'
import { skipKafka, startBroker, whyNoBroker } from '@lantoa/testkit/broker'
import { freePort } from '@lantoa/testkit/free-port'
import { Kafka, logLevel } from 'kafkajs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSettings } from '../src/config.ts'
import { sendWorld } from '../src/demo/send.ts'
import { settled } from '../src/settled.ts'
import { startStandalone } from '../src/standalone.ts'
import { clientsOf, type Deployment } from './deployment.ts'
import { createEvening, TUESDAY } from './evening.ts'
import { expectSoon } from './expectations.ts'
import { preparedFolder } from './prepared-data.ts'
import { createScenario, HAMLET } from './scenario.ts'
import { query, urlOf } from './stored.ts'

const UNITS = [HAMLET, '31027', '91']
const WEEK = { period: '2026-W12' }

const noKafka = await whyNoBroker()
if (noKafka !== undefined) skipKafka(noKafka)

/** Everything of the log is deleted; the services and their databases stay. */
describe.each([
  { log: 'postgres', skip: false },
  { log: 'kafka', skip: noKafka !== undefined },
])('when the history of all topics is gone, with the log in $log', ({ log, skip }) => {
  describe.skipIf(skip)('republish and recompute', () => {
    const scenario = createScenario()
    const evening = createEvening(scenario)
    const stops: (() => Promise<void>)[] = []
    let dataDir: string
    let brokers: string | undefined
    let as: Deployment['as']
    let before: unknown

    beforeAll(async () => {
      const folder = await preparedFolder()
      stops.push(folder.remove)
      dataDir = folder.path
      const broker = log === 'kafka' ? await startBroker() : undefined
      if (broker) stops.push(broker.remove)
      brokers = broker?.address
      const settings = {
        LANTOA_PORT: String(await freePort()),
        LANTOA_DATA_DIR: dataDir,
        LANTOA_LOG: log,
        LANTOA_LOG_LEVEL: 'warn',
        ...(brokers === undefined ? {} : { KAFKA_BROKERS: brokers }),
      }
      const standalone = await startStandalone(readSettings(settings))
      stops.push(standalone.stop)
      const { baseUrl, clients } = standalone
      as = clientsOf({ baseUrl, issuer: `${baseUrl}/oidc`, clients })
      const [admin, officer] = [as('admin'), as('commune_officer')]
      const lantoa = { ...officer, teams: { ...officer.teams, importUnits: admin.teams.importUnits } }
      await sendWorld(lantoa, ofOneHamlet(), () => undefined, new AbortController().signal)
      await settled(admin, { patience: 60_000 })
      before = await indicators()
    }, 180_000)
    afterAll(async () => {
      for (const stop of stops.toReversed()) await stop()
    })

    /** The team that is asked about, with its homes and people; the whole commune would take too long. */
    function ofOneHamlet() {
      const homes = new Set(scenario.homes.map(({ householdId }) => householdId))
      const ours = ({ householdId }: { householdId: string }) => homes.has(householdId)
      return { ...scenario, households: scenario.households.filter(ours), visits: scenario.visits.filter(ours) }
    }

    async function indicators() {
      const { reporting } = as('observer')
      const asked = UNITS.flatMap((unit) => [WEEK, { on: TUESDAY }].map((time) => ({ params: { unit }, query: time })))
      const answers = await Promise.all(asked.map((one) => reporting.getUnitValues(one).orThrow()))
      return answers.map(({ values }) =>
        values.map(({ indicatorId, numerator, denominator }) => [indicatorId, numerator, denominator]),
      )
    }

    async function deleteTopics(): Promise<void> {
      if (brokers === undefined) {
        return void (await query(urlOf(dataDir, 'log'), 'TRUNCATE log_topic, log_partition, log_record'))
      }
      const admin = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING }).admin()
      await admin.connect()
      await admin.deleteTopics({ topics: TOPICS.map(({ name }) => name) })
      await admin.disconnect()
    }

    async function republishEverything(): Promise<number> {
      let appended = 0
      for (const service of SERVICES) {
        for (const { topic } of EVENTS[service]) appended += await republishTopic(as('admin')[service], topic.name)
      }
      return appended
    }

    /** Waits until reporting has read so much, in all topics together. */
    async function readSoFar(records: number): Promise<void> {
      const sql = 'SELECT sum(next_offset)::integer AS read FROM consumer_offset'
      const read = async () => (await query(urlOf(dataDir, 'reporting'), sql))[0]?.read
      await expect.poll(read, { timeout: 60_000, interval: 100 }).toBe(records)
      await settled(as('admin'), { patience: 60_000 })
    }

    test('there is something to lose', async () => {
      await expectSoon(as('observer'), HAMLET, WEEK, { 'I-04': '61/120 = 50.8' })
      await expectSoon(as('observer'), HAMLET, { on: TUESDAY }, { 'I-14': '262/330 = 79.4', 'I-26': '241/330 = 73' })
    })

    test('topics are missing, readiness says so, and applying makes them', async () => {
      await deleteTopics()
      const { topics } = await as('admin').teams.checkTopics().orThrow()
      expect(topics.map(({ state }) => state)).toEqual(topics.map(() => 'missing'))
      await expect
        .poll(async () => (await as('admin').reporting.getStatus().orThrow()).checks, { timeout: 30_000 })
        .toContainEqual({ name: 'topics', ok: false, detail: expect.stringContaining('lantoa topics apply') })
      for (const service of SERVICES) {
        const applied = await as('admin')[service].applyTopics().orThrow()
        expect(applied.changed).toEqual(EVENTS[service].map(({ topic }) => topic.name))
        expect(applied.topics.every(({ state }) => state === 'as-declared')).toBe(true)
      }
      await expect
        .poll(async () => (await as('admin').reporting.getStatus().orThrow()).ready, { timeout: 30_000 })
        .toBe(true)
    }, 90_000)

    test('bring the same indicators back, from the log alone', async () => {
      await readSoFar(0)
      await readSoFar(await republishEverything())
      expect(await indicators()).toEqual(before)
      const counted = await as('admin').reporting.recompute().orThrow()
      expect(counted).toMatchObject({ differing: 0, replaced: false })
      await query(urlOf(dataDir, 'reporting'), 'TRUNCATE cell, entity, entity_elsewhere, keyed')
      expect(await as('admin').reporting.recompute().orThrow()).toMatchObject({ replaced: true, cells: counted.cells })
      expect(await indicators()).toEqual(before)
    }, 180_000)

    test('can be done again without counting anything twice', async () => {
      const once = await as('admin').reporting.recompute().orThrow()
      await republishEverything()
      await settled(as('admin'), { patience: 60_000 })
      await as('admin')
        .reporting.replay({ body: { from: 0 } })
        .orThrow()
      await settled(as('admin'), { patience: 60_000 })
      expect(await indicators()).toEqual(before)
      const twice = await as('admin').reporting.recompute().orThrow()
      expect(twice).toMatchObject({ differing: 0, cells: once.cells, records: 2 * once.records })
    }, 120_000)

    test('leave everything at work: visits count', async () => {
      await as('volunteer').teams.recordVisitBatch.many(evening.visits)
      await expectSoon(as('observer'), HAMLET, WEEK, { 'I-04': '64/120 = 53.3' })
      expect((await as('admin').reporting.getStatus().orThrow()).deadLetters).toBe(0)
    })
  })
})

async function republishTopic(owner: Pick<Lantoa['teams'], 'republish'>, topic: string): Promise<number> {
  let appended = 0
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await owner
      .republish({ body: { topic, limit: 200, ...(cursor === undefined ? {} : { cursor }) } })
      .orThrow()
    appended += page.appended
    cursor = page.cursor
  }
  return appended
}
