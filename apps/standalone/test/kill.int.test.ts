import { setTimeout as sleep } from 'node:timers/promises'
import { openEventLog } from '@lantoa/chassis/log/open-event-log'
import { createLogger } from '@lantoa/chassis/process/logger'
import { householdTopic } from '@lantoa/contracts/identity/households.events'
import { residentTopic } from '@lantoa/contracts/identity/residents.events'
import { visitTopic } from '@lantoa/contracts/teams/visits.events'
import { skipKafka, startBroker, whyNoBroker } from '@lantoa/testkit/broker'
import { freePort } from '@lantoa/testkit/free-port'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoClients } from '../src/demo-clients.ts'
import { settled } from '../src/settled.ts'
import { clientsOf, temporaryFolder } from './deployment.ts'
import { expectSoon } from './expectations.ts'
import { DAY, WEEK } from './homes.ts'
import { nothingYet, usePhone } from './phones.ts'
import { COMMUNE, PROVINCE, setUpCommune, setUpHamlet } from './place.ts'
import { readColumn, readTopic, urlOf } from './stored.ts'
import { createVictim, type Victim } from './victim.ts'

const HAMLET = '31027.07'
const KILLS = 5
const PATIENCE_MS = 60_000
const BROKER_DIES_AT = 2
const POSTGRES_DIES_AT = 4
const PHONES = 12

const noKafka = await whyNoBroker()
if (noKafka !== undefined) skipKafka(noKafka)
const logger = createLogger({ service: 'test', level: 'silent' })

describe.each([
  { log: 'postgres', skip: false },
  { log: 'kafka', skip: noKafka !== undefined },
])('killed with -9 again and again, with the log in $log', ({ log, skip }) => {
  describe.skipIf(skip)('what phones were told is', () => {
    const acknowledged = nothingYet()
    const stops: (() => Promise<void>)[] = []
    let dataDir: string
    let brokers: string | undefined
    let as: ReturnType<typeof clientsOf>

    beforeAll(async () => {
      const folder = await temporaryFolder()
      stops.push(folder.remove)
      dataDir = folder.path
      const broker = log === 'kafka' ? await startBroker() : undefined
      if (broker) stops.push(broker.remove)
      brokers = broker?.address
      const env = {
        LANTOA_LOG: log,
        LANTOA_LOG_LEVEL: 'silent',
        ...(brokers === undefined ? {} : { KAFKA_BROKERS: brokers }),
      }
      const victim = createVictim({ port: await freePort(), dataDir, env })
      stops.push(victim.stop)
      victim.start()
      await victim.ready()
      as = clientsOf({
        baseUrl: victim.baseUrl,
        issuer: `${victim.baseUrl}/oidc`,
        clients: demoClients(dataDir),
        retries: 0,
      })
      await setUpCommune(as)
      const place = await setUpHamlet(as, HAMLET)

      const enough = new AbortController()
      const phones = Array.from({ length: PHONES }, (_, index) => {
        const phone = { lantoa: as('volunteer'), place, seen: acknowledged, habit: { homes: index % 4 === 0 ? 5 : 1 } }
        return usePhone(phone, enough.signal)
      })
      await Promise.all([...phones, killAtRandom(victim, broker?.kill, broker?.start).finally(() => enough.abort())])
      await settled(as('admin'), { patience: 120_000 })
    }, 240_000)
    afterAll(async () => {
      for (const stop of stops.toReversed()) await stop()
    })

    test('not little, and phones have felt the kills', () => {
      expect(acknowledged.visits.size).toBeGreaterThan(50)
      expect(acknowledged.failures).toBeGreaterThan(KILLS)
    })

    test.each([
      { what: 'households', database: 'identity', table: 'household', column: 'household_id' },
      { what: 'residents', database: 'identity', table: 'resident', column: 'resident_id' },
      { what: 'visits', database: 'teams', table: 'visit', column: 'visit_id' },
      { what: 'accounts', database: 'payments', table: 'account', column: 'account_id' },
      { what: 'homeConnections', database: 'government', table: 'home_connection', column: 'home_connection_id' },
      { what: 'sellers', database: 'market', table: 'seller', column: 'seller_id' },
    ] as const)('stored: all $what, and nothing else', async ({ what, database, table, column }) => {
      const stored = await readColumn(urlOf(dataDir, database), table, column)
      expect(stored.values).toEqual(acknowledged[what])
      expect(stored.rows).toBe(acknowledged[what].size)
    })

    test('published, and nothing else', async () => {
      const place =
        brokers === undefined ? { LANTOA_LOG_DATABASE_URL: urlOf(dataDir, 'log') } : { KAFKA_BROKERS: brokers }
      const eventLog = await openEventLog(place, logger)
      try {
        expect((await readTopic(eventLog, householdTopic, ({ key }) => key)).values).toEqual(acknowledged.households)
        expect((await readTopic(eventLog, residentTopic, ({ key }) => key)).values).toEqual(acknowledged.residents)
        expect((await readTopic(eventLog, visitTopic, ({ headers }) => headers.ce_id ?? '')).values).toEqual(
          acknowledged.visits,
        )
      } finally {
        await eventLog.close()
      }
    })

    test('counted once, in the hamlet, the commune and the province', async () => {
      const { households, residents, visited, core, holders, connected } = acknowledged
      const share = (part: Set<string>, whole: Set<string>) =>
        `${part.size}/${whole.size} = ${Math.round((part.size / whole.size) * 1_000) / 10}`
      for (const unit of [HAMLET, COMMUNE, PROVINCE]) {
        await expectSoon(as('observer'), unit, { period: WEEK }, { 'I-04': share(visited, households) }, PATIENCE_MS)
        const counted = { 'I-05': share(core, households), 'I-26': share(holders, residents) }
        // Homes with internet are measured from the commune up.
        const above = unit === HAMLET ? {} : { 'I-42': share(connected, households) }
        await expectSoon(as('observer'), unit, { on: DAY }, { ...counted, ...above })
      }
      expect(await as('admin').reporting.recompute().orThrow()).toMatchObject({ differing: 0 })
    }, 60_000)
  })
})

type Fault = (() => Promise<void>) | undefined

/** The process is killed at any moment, also while it starts; once Postgres dies with it, and once the broker. */
async function killAtRandom(victim: Victim, killBroker: Fault, startBrokerAgain: Fault): Promise<void> {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const whileStarting = kill % 3 === 0
    if (!whileStarting) await victim.ready()
    await sleep(500 + Math.random() * 2_000)
    if (kill === BROKER_DIES_AT) await killBroker?.()
    await victim.kill({ postgres: kill === POSTGRES_DIES_AT })
    if (kill === BROKER_DIES_AT) await startBrokerAgain?.()
    victim.start()
  }
  await victim.ready()
  await sleep(1_000) // the last ones to be acknowledged are so by the process that lives
}
