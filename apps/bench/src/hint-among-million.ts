import { pipeline } from 'node:stream/promises'
import { createLantoa } from '@lantoa/sdk/client'
import { familyName, fullName } from '@lantoa/standalone/demo/names'
import { createRandom } from '@lantoa/standalone/demo/random'
import { sortKey } from '@lantoa/vietnam/name-order'
import { fold } from '@lantoa/vietnam/text'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { v7 as uuid } from 'uuid'
import { type Bench, result } from './bench.ts'
import { describeRate, startClock } from './clock.ts'
import { copyText } from './copy.ts'
import { benchPostgres, type Started, startServer } from './environment.ts'
import { FIRST_DAY, hamletAt, type Plan, planOf } from './province/plan.ts'

const PEOPLE = 1_000_000
const IN_A_HOME = 4
const HOMES_OF_A_HAMLET = 480
const AT_ONCE = 20_000
const WARM_UP = 200
const ASKED = 2_000
const BUDGET_MS = 50

/** Who registers somebody waits for the hint that they are perhaps written down already, among all of a province. */
export const hintAmongMillion: Bench = {
  name: 'hint-among-million',
  about: `the slowest of 100 registrations, one at a time, among 1,000,000 residents, against ${BUDGET_MS} ms`,
  async run(note, scale) {
    const postgres = await benchPostgres()
    const url = postgres.urlOf('identity')
    const ours = await startServer('identity-server.ts', {
      BENCH_DATABASE_URL: url,
      BENCH_ROLE: 'commune_officer',
      BENCH_UNIT: '91',
      LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
      KAFKA_BROKERS: '',
    })
    const parts = { service: ours.pid, postgres: postgres.pid, client: process.pid }
    const filling = startClock(parts)
    const homes = await fill(url, Math.round(PEOPLE * scale))
    const people = homes.length * IN_A_HOME
    note(`filled in ${Math.round(filling().seconds)} s with ${people.toLocaleString('en')} residents`)
    await register(ours, homes, WARM_UP)
    const asking = startClock(parts)
    const { waits, hinted } = await register(ours, homes, ASKED, WARM_UP)
    note(describeRate(ASKED, 'registrations', asking()))
    const sorted = waits.sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
    note(
      `${sorted.length} registrations, ${hinted} with a hint: p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms`,
    )
    await ours.stop()
    await postgres.stop()
    return [{ ...result('hint-among-million', 'ms', at(0.99), BUDGET_MS, 1), ratio: BUDGET_MS / at(0.99) }]
  },
}

/** Every other one is somebody who is there already. Answers how long each took. */
async function register({ port, token }: Started, homes: readonly string[], count: number, after = 0) {
  const { identity } = createLantoa({ baseUrl: `http://127.0.0.1:${port}`, token })
  const waits: number[] = []
  let hinted = 0
  for (let number = after; number < after + count; number += 1) {
    // Far from each other, and each in the hamlet of whom it repeats.
    const at = (number * 7_919) % homes.length
    const person = personAt(number % 2 === 0 ? at * IN_A_HOME : number + homes.length * IN_A_HOME)
    const params = { residentId: uuid() }
    const body = { householdId: homes[(at + 1) % homes.length] ?? '', from: FIRST_DAY, ...person }
    const start = performance.now()
    const { resembles } = await identity.registerResident({ params, body }).orThrow()
    waits.push(performance.now() - start)
    if (resembles && resembles.length > 0) hinted += 1
  }
  return { waits, hinted }
}

/** Somebody by a number: the same number is the same person. */
function personAt(number: number) {
  const random = createRandom(number)
  const sex = random.pick(['male', 'female'] as const)
  const [month, day] = [random.between(1, 12), random.between(1, 28)].map((part) => String(part).padStart(2, '0'))
  const birth = { date: `${1940 + random.between(0, 69)}-${month}-${day}` }
  return { name: fullName(random, familyName(random), sex), birth, sex }
}

/** Straight into the tables, without their indexes, which are made afterwards: a million requests say nothing new. */
async function fill(url: string, people: number): Promise<string[]> {
  const homes = Array.from({ length: Math.ceil(people / IN_A_HOME) }, () => uuid())
  const plan = { ...planOf(1), hamlets: Math.ceil(homes.length / HOMES_OF_A_HAMLET) }
  // None of a service's: those give up on an index that takes a minute.
  const client = new Client({ connectionString: url })
  await client.connect()
  // Whoever loses power here fills it again.
  await client.query("SET synchronous_commit = off; SET maintenance_work_mem = '512MB'")
  await insertUnits(client, plan)
  const indexes = await dropIndexes(client)
  let copying = Promise.resolve()
  for (let first = 0; first < homes.length; first += AT_ONCE) {
    const some = homes
      .slice(first, first + AT_ONCE)
      .map((id, at) => ({ id, hamlet: hamletOf(plan, first + at), at: first + at }))
    const texts = [copyText(some.map(homeRow)), copyText(some.flatMap(peopleRows))] as const
    await copying // while Postgres takes some, the next are made
    copying = copyHomes(client, ...texts)
  }
  await copying
  for (const index of indexes) await client.query(index)
  await client.query('VACUUM ANALYZE')
  await client.end()
  return homes
}

async function copyHomes(client: Client, homes: string, people: string): Promise<void> {
  await pipeline([homes], client.query(copyFrom(`COPY household (${HOME_COLUMNS}) FROM STDIN`)))
  await pipeline([people], client.query(copyFrom(`COPY resident (${PERSON_COLUMNS}) FROM STDIN`)))
}

function hamletOf(plan: Plan, home: number): string {
  return hamletAt(plan, Math.floor(home / HOMES_OF_A_HAMLET)).code
}

type Home = { readonly id: string; readonly hamlet: string; readonly at: number }
const KEPT = ['1', 'bench', 'bench', '2026-01-05T00:00:00Z'] as const
const HOME_COLUMNS =
  'household_id, status, hamlet_code, places, address, devices, version, registered_as, recorded_by, recorded_at'
const PERSON_COLUMNS =
  'resident_id, household_id, hamlet_code, stays, household_ids, name, folded_name, sort_key, birth, sex, version, registered_as, recorded_by, recorded_at'

function homeRow({ id, hamlet }: Home) {
  const places = [{ hamletCode: hamlet, from: FIRST_DAY, until: null }]
  return [id, 'active', hamlet, JSON.stringify(places), '{"number":"","lane":""}', '{}', ...KEPT]
}

function peopleRows({ id, hamlet, at }: Home) {
  const stays = JSON.stringify([{ householdId: id, from: FIRST_DAY, until: null }])
  return Array.from({ length: IN_A_HOME }, (_, place) => {
    const { name, birth, sex } = personAt(at * IN_A_HOME + place)
    const own = [name, fold(name), sortKey(name), JSON.stringify(birth), sex]
    return [uuid(), id, hamlet, stays, `{${id}}`, ...own, ...KEPT]
  })
}

async function insertUnits(client: Client, plan: Plan): Promise<void> {
  const hamlets = Array.from({ length: plan.hamlets }, (_, index) => hamletAt(plan, index))
  const unit = (code: string, level: string, kind: string, name: string, parent: string | null) => ({
    code,
    level,
    kind,
    name,
    parent,
  })
  const units = [
    unit('91', 'province', 'tỉnh', 'An Giang', null),
    ...plan.communes.map(({ code, kind, name }) => unit(code, 'commune', kind, name, '91')),
    ...hamlets.map(({ code, name, commune }) => unit(code, 'hamlet', 'ấp', name, commune.code)),
  ]
  await client.query(
    `INSERT INTO unit (code, valid_from, level, kind, name, parent_code, sequence, tree_version)
     SELECT code, $2, level, kind, name, parent, 1, 1
       FROM jsonb_to_recordset($1::jsonb) AS u(code text, level text, kind text, name text, parent text)`,
    [JSON.stringify(units), FIRST_DAY],
  )
  await client.query('UPDATE unit_tree SET version = 1')
}

/** Answers what makes them again. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
      WHERE tablename IN ('household', 'resident') AND indexname NOT LIKE '%_pkey'`,
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows.map(({ definition }) => definition)
}
