import { setTimeout as sleep } from 'node:timers/promises'
import { openEventLog } from '@lantoa/chassis/log/open-event-log'
import { createLogger } from '@lantoa/chassis/process/logger'
import { TOPICS } from '@lantoa/contracts/events'
import { skipKafka, startBroker, whyNoBroker } from '@lantoa/testkit/broker'
import { freePort } from '@lantoa/testkit/free-port'
import { Kafka, logLevel } from 'kafkajs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSettings } from '../src/config.ts'
import { settled } from '../src/settled.ts'
import { startStandalone } from '../src/standalone.ts'
import { clientsOf } from './deployment.ts'
import { findAny } from './disguises.ts'
import { alterDatabase } from './left-behind.ts'
import { HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { preparedFolder } from './prepared-data.ts'
import { ask, recordPerson, SAID } from './recorded-person.ts'
import { readColumns } from './traces.ts'

const noKafka = await whyNoBroker()
if (noKafka !== undefined) skipKafka(noKafka)

const COMPACTED = TOPICS.filter(({ retentionDays }) => retentionDays === 'compacted').map(({ name }) => name)
/** What was seen at the home stays, as the answer to an erasure says. */
const FACTS_OF_HOMES = ['teams.visit-recorded.v1']
/** Kafka's word for a topic among what has settings. */
const A_TOPIC = 2

type Found = { readonly topic: string; readonly key: string; readonly value: string | null }

describe.skipIf(noKafka !== undefined)('who was erased, with the log in Kafka', () => {
  const stops: (() => Promise<void>)[] = []
  let brokers: string
  let ids: string[]
  let before: Found[]
  let after: Found[]
  let letters: [before: string[], after: string[]]

  beforeAll(async () => {
    const [folder, broker] = [await preparedFolder(), await startBroker()]
    stops.push(folder.remove, broker.remove)
    brokers = broker.address
    const settings = { LANTOA_PORT: String(await freePort()), LANTOA_DATA_DIR: folder.path, LANTOA_LOG_LEVEL: 'warn' }
    const standalone = await startStandalone(readSettings({ ...settings, LANTOA_LOG: 'kafka', KAFKA_BROKERS: brokers }))
    stops.push(standalone.stop)
    const { baseUrl, clients, asMember } = standalone
    const as = clientsOf({ baseUrl, issuer: `${baseUrl}/oidc`, clients, asMember })
    const quiet = () => settled(as('admin'), { patience: 60_000 })
    const lettersOfThem = async () => {
      const columns = await readColumns(folder.path, 'payments')
      return [...columns].flatMap(([name, said]) => (name.includes('dead_letter.') ? findAny(ids, said) : []))
    }
    await setUpCommune(as)
    const place = await setUpHamlet(as, HAMLETS[0])
    const never = (what: string) => alterDatabase(folder.path, 'payments', `ALTER TABLE resident ${what}`)
    await never('ADD CONSTRAINT never CHECK (restricted_since IS NULL) NOT VALID')
    const person = await recordPerson(as, place)
    ids = [person.one.residentId, person.two.residentId, ...person.consents, ...person.merges]
    await quiet()
    const params = { residentId: person.one.residentId }
    await as('privacy_officer').identity.liftRestriction({ params }).orThrow()
    await quiet()
    before = await readTopics()
    const lettersBefore = await lettersOfThem()
    await never('DROP CONSTRAINT never')
    const body = { rightsRequestId: await ask(as, person.one.residentId, 'delete') }
    await as('privacy_officer')
      .identity.eraseResident({ params: { residentId: person.two.residentId }, body })
      .orThrow()
    await quiet()
    letters = [lettersBefore, await lettersOfThem()]
    await stops.pop()?.()
    after = await compacted()
  }, 300_000)
  afterAll(async () => {
    for (const stop of stops.toReversed()) await stop()
  })

  async function readTopics(): Promise<Found[]> {
    const eventLog = await openEventLog({ KAFKA_BROKERS: brokers }, createLogger({ service: 'test', level: 'silent' }))
    const found: Found[] = []
    for (const { name: topic } of TOPICS) {
      for await (const records of eventLog.readAll(topic)) {
        found.push(...records.map(({ key, value }) => ({ topic, key, value })))
      }
    }
    await eventLog.close()
    return found
  }

  /** Lets the broker compact what it would in days, behind one more record in each partition; then reads what is left. */
  async function compacted(): Promise<Found[]> {
    const kafka = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING })
    const [admin, producer] = [kafka.admin(), kafka.producer()]
    await Promise.all([admin.connect(), producer.connect()])
    const soon = { 'cleanup.policy': 'compact', 'segment.ms': '1', 'max.compaction.lag.ms': '1' }
    const configEntries = Object.entries({ ...soon, 'min.cleanable.dirty.ratio': '0' }).map(([name, value]) => {
      return { name, value }
    })
    await admin.alterConfigs({
      validateOnly: false,
      resources: COMPACTED.map((name) => ({ type: A_TOPIC, name, configEntries })),
    })
    for (const { name, partitions } of TOPICS.filter((topic) => COMPACTED.includes(topic.name))) {
      const messages = Array.from({ length: partitions }, (_, partition) => ({ partition, key: 'behind', value: '{}' }))
      await producer.send({ topic: name, messages })
    }
    await Promise.all([admin.disconnect(), producer.disconnect()])
    const giveUpAt = Date.now() + 90_000
    for (;;) {
      const found = await readTopics()
      if (statesOf(found).length === 0 || Date.now() > giveUpAt) return found
      await sleep(2_000)
    }
  }

  /** Records of theirs that say more than that they are gone. */
  function statesOf(found: readonly Found[]): Found[] {
    const ofFacts = ({ topic }: Found) => FACTS_OF_HOMES.includes(topic)
    return found.filter(
      (one) => !ofFacts(one) && one.value !== null && findAny(ids, `${one.key} ${one.value}`).length > 0,
    )
  }

  test('was in topics, and in a letter that could not be applied', () => {
    expect(new Set(statesOf(before).map(({ topic }) => topic)).size).toBeGreaterThan(3)
    expect(letters[0]).not.toEqual([])
  })

  test('is in no record of any topic after compaction but tombstones, and in no letter', () => {
    expect(statesOf(after)).toEqual([])
    expect(letters[1]).toEqual([])
    const gone = after.filter(({ key }) => ids.includes(key))
    expect(gone).not.toEqual([])
    expect(gone.filter(({ value }) => value !== null)).toEqual([])
  })

  test('is called by no name, number or day there, before and after', () => {
    const words = Object.values(SAID).flatMap((text) => text.split(' ').filter((word) => word.length > 3))
    for (const found of [before, after]) {
      expect(findAny(words, found.map(({ key, value }) => `${key} ${value}`).join('\n'))).toEqual([])
    }
  })
})
