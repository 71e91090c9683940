import { openDatabase } from '@lantoa/chassis/database/database'
import { vacuumLog } from '@lantoa/chassis/log/postgres/vacuum'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { findAny } from './disguises.ts'
import { ASKING } from './ids/in-contracts.ts'
import { alterDatabase, readLogs } from './left-behind.ts'
import { HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { ask, recordPerson, SAID } from './recorded-person.ts'
import { query, urlOf } from './stored.ts'
import { readColumns } from './traces.ts'

const DATABASES = ['identity', 'payments', 'teams', 'government', 'market', 'reporting', 'log'] as const

/** Where their ids are found all the same, and why: as ADR 49 and the answer to the erasure say it. */
const REMAINS: Readonly<Record<string, string>> = {
  'identity access_log.resident_id': 'who read the record has to answer for it',
  'identity erased_record.id': 'a phone that has not heard of it does not bring them back',
  'identity former_state.before': 'how the request and the order were before, by id',
  'identity legal_hold.recorded_as': 'an order outlives what it was about',
  'identity legal_hold.resident_id': 'an order outlives what it was about',
  'identity pack_change.id': 'phones are told to delete them',
  'identity rights_request.recorded_as': 'the request proves that it was done',
  'identity rights_request.resident_id': 'the request proves that it was done',
  'log log_record.key': 'tombstones, for whoever was away',
  'log log_record.value': 'what was seen at the home',
  'payments dropped_record.key': 'a letter of them is left out of every recount',
  'payments pack_change.id': 'phones are told to delete them',
  'payments resident.resident_id': 'a state that comes late brings nobody back',
  'reporting entity.id': 'a state that comes late counts for nothing',
  'teams assessment.resident_id': 'what was seen at the home',
  'teams daily_use.resident_id': 'what was seen at the home',
  'teams resident.resident_id': 'a state that comes late brings nobody back',
  'teams visit.report': 'what was seen at the home',
}

/** What is recorded by the id of a resident, and tells nothing here that something else does not tell as well. */
const NOT_TOLD = [
  ...['identity.correctLegalHold', 'identity.correctRightsRequest'], // both outlive an erasure
  ...['identity.decideDistinctHomes', 'identity.headHousehold'], // of homes, and what a correction says too
  ...['identity.decideHeldConflict', 'identity.eraseResident', 'identity.liftRestriction'],
  ...['identity.leaveHousehold', 'identity.moveResident'], // as stays that are put right
]

let running: AllInOne
const told = new Set<string>()
/** Each text by which they can be recognised, and the ids under which they were. */
let recognised: string[]
let ids: string[]
let before: Map<string, string>
let after: Map<string, string>

beforeAll(async () => {
  running = await startAllInOne()
  await setUpCommune(running.as)
  const place = await setUpHamlet(running.as, HAMLETS[0])
  const never = (what: string) => alterDatabase(running.dataDir, 'payments', `ALTER TABLE resident ${what}`)
  await never('ADD CONSTRAINT never CHECK (restricted_since IS NULL) NOT VALID')
  const person = await recordPerson(noting(running.as, told), place)
  ids = [person.one.residentId, person.two.residentId, ...person.consents, ...person.merges]
  await settled(running.as('admin'), { patience: 60_000 })
  const { identity } = running.as('privacy_officer')
  await identity.liftRestriction({ params: { residentId: person.one.residentId } }).orThrow()
  await settled(running.as('admin'), { patience: 60_000 })
  recognised = [...new Set([...wordsOf(Object.values(SAID)), ...(await derivedFrom(person))])]
  before = await readAll()
  await never('DROP CONSTRAINT never')
  const params = { residentId: person.two.residentId }
  const body = { rightsRequestId: await ask(running.as, person.one.residentId, 'delete') }
  await identity.eraseResident({ params, body }).orThrow()
  await settled(running.as('admin'), { patience: 60_000 })
  await compact()
  after = await readAll()
}, 240_000)
afterAll(() => running?.stop())

/** Words of a name are found alone, where a list keeps each by itself. */
function wordsOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(' '))
    .filter((word) => word.length > 3)
    .map(plain)
}

/** A number is kept in more than one way: what they have in common is looked for. */
function plain(word: string): string {
  return /^0\d{9}$/.test(word) ? word.slice(1) : word
}

/** What identity makes of what is said: whatever a row of theirs has, and that of somebody else in the hamlet has not. */
async function derivedFrom({ one, two, stays }: Awaited<ReturnType<typeof recordPerson>>): Promise<string[]> {
  const ofThem = await textsOf([one.residentId, two.residentId])
  const ofOthers = new Set(await textsOf([stays.residentId]))
  return ofThem.filter((text) => !ofOthers.has(text))
}

/** The texts in the rows of people that are no ids, days or numbers of versions. */
async function textsOf(residentIds: readonly string[]): Promise<string[]> {
  const [{ texts } = { texts: [] }] = await query(
    urlOf(running.dataDir, 'identity'),
    `SELECT array_agg(value #>> '{}') AS texts
       FROM resident AS one, jsonb_path_query(to_jsonb(one) - 'stays', 'strict $.**') AS value
      WHERE resident_id = ANY('{${residentIds}}') AND jsonb_typeof(value) = 'string'`,
  )
  const meaning = (text: string) => text.length > 3 && !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text) && !isTime(text)
  return (texts as string[]).filter(meaning)
}

const isTime = (text: string) => /^\d{4}-\d\d-\d\d(T|$)/.test(text) && !Object.values<string>(SAID).includes(text)

/** The same clients, which note what is told by which operation of which service. */
function noting(as: AllInOne['as'], told: Set<string>): AllInOne['as'] {
  const notingOf = (service: string, client: object) =>
    new Proxy(client, {
      get(target, operation) {
        told.add(`${service}.${String(operation)}`)
        return Reflect.get(target, operation)
      },
    })
  return (role) => {
    const services = Object.entries(as(role)).map(([service, client]) => [service, notingOf(service, client)])
    return Object.fromEntries(services)
  }
}

async function readAll(): Promise<Map<string, string>> {
  const read = await Promise.all(DATABASES.map((database) => readColumns(running.dataDir, database)))
  return new Map(read.flatMap((columns) => [...columns]))
}

async function compact(): Promise<void> {
  const url = urlOf(running.dataDir, 'log')
  const database = openDatabase({ url, applicationName: 'compaction', poolSize: 1, statementTimeout: 0 })
  await vacuumLog(database)
  await database.close()
}

const columnsWith = (columns: ReadonlyMap<string, string>, texts: readonly string[]) =>
  [...columns].filter(([, said]) => findAny(texts, said).length > 0).map(([name]) => name)

const found = (texts: readonly string[], columns: ReadonlyMap<string, string>) =>
  findAny(texts, [...columns.values()].join('\n'))

test('everything was recorded that can be recorded by the id of a resident', () => {
  const isOfPeople = (place: readonly string[]) =>
    /^(residentId|otherId|attendeeId|learnerId|candidates|head)$/.test(
      place.findLast((one) => one !== '[]' && one !== 'says' && one !== 'saw') ?? '',
    )
  const may = ASKING.filter(({ route, places }) => !route.permission.endsWith(':read') && places.some(isOfPeople))
  const names = may.map(({ name }) => name).filter((name) => !told.has(name))
  expect(names.toSorted()).toEqual(NOT_TOLD.toSorted())
})

test('the search finds every text of theirs before, and a letter that could not be applied', () => {
  expect(recognised.length).toBeGreaterThan(20)
  expect(recognised.filter((text) => found([text], before).length === 0)).toEqual([SAID.number]) // which is never stored
  expect(columnsWith(before, ids)).toContain('payments dead_letter.key')
})

test('nothing by which they can be recognised is in any column of any table, or in a line of a log', async () => {
  const left = [...after].map(([name, said]) => [name, findAny(recognised, said)] as const)
  expect(left.filter(([, texts]) => texts.length > 0)).toEqual([])
  expect(findAny(recognised, (await readLogs(running.dataDir)).join('\n'))).toEqual([])
})

test('their ids are left where that is said, and nowhere else', () => {
  expect(columnsWith(after, ids).toSorted()).toEqual(Object.keys(REMAINS).toSorted())
})

test('what says that their ids were erased together is with the tombstones alone: nobody finds by it what counts for them', async () => {
  const text = `SELECT DISTINCT erasure_id AS id, erased_ids FROM erased_record WHERE kind = 'resident'`
  const [erasure, ...others] = await query(urlOf(running.dataDir, 'identity'), text)
  expect(erasure).toMatchObject({ erased_ids: 2 })
  expect(others).toEqual([])
  const places = columnsWith(after, [String(erasure?.id)]).toSorted()
  expect(places).toEqual(['identity erased_record.erasure_id', 'log log_record.headers'])
})

test('of what is kept of former states only those of requests and orders name them', async () => {
  const text = `SELECT count(*)::int AS of_theirs FROM former_state WHERE subject_id = ANY('{${ids}}')`
  expect(await query(urlOf(running.dataDir, 'identity'), text)).toEqual([{ of_theirs: 0 }])
})

test('topics that are compacted have their tombstones, and nothing of before', async () => {
  const naming = await query(
    urlOf(running.dataDir, 'log'),
    `SELECT DISTINCT name FROM log_record JOIN log_topic ON id = topic_id
      WHERE value ~ '${ids.join('|')}' ORDER BY 1`,
  )
  expect(naming).toEqual([{ name: 'teams.visit-recorded.v1' }])
  const kept = await query(
    urlOf(running.dataDir, 'log'),
    `SELECT name, count(*)::int AS records, count(value)::int AS states FROM log_record JOIN log_topic ON id = topic_id
      WHERE key = ANY('{${ids}}') GROUP BY name ORDER BY name`,
  )
  const tombstones = { records: 2, states: 0 }
  const topics = ['identity.consent.v1', 'identity.resident.v1', 'payments.holder.v1']
  expect(kept).toEqual(topics.map((name) => ({ name, ...tombstones })))
})
