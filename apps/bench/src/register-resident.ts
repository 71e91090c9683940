import { openDatabase } from '@lantoa/chassis/database/database'
import { createLantoa } from '@lantoa/sdk/client'
import { familyName, fullName } from '@lantoa/standalone/demo/names'
import { createRandom } from '@lantoa/standalone/demo/random'
import { v7 as uuid } from 'uuid'
import type { Bench } from './bench.ts'
import { benchPostgres, type Started, seedUnits, startServer, stopServer } from './environment.ts'
import { CLIENTS, compareOneByOne } from './one-by-one.ts'

const HOMES = 5_000
const HAMLET = '31027.07'

/** One resident a request, with everything on: token, validation, look-alikes among all, search words, outbox, relay. */
export const registerResident: Bench = {
  name: 'register-resident',
  about: `one resident a request, ${CLIENTS} clients, against Express and one INSERT`,
  async run(note) {
    const postgres = await benchPostgres()
    const bare = await startServer('bare-server.ts', { BENCH_DATABASE_URL: postgres.urlOf('teams') })
    const ours = await startServer('identity-server.ts', {
      BENCH_DATABASE_URL: postgres.urlOf('identity'),
      BENCH_ROLE: 'commune_officer',
      LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
      KAFKA_BROKERS: '',
    })
    await seedUnits(postgres.urlOf('identity'))
    const homes = await registerHomes(ours)
    await analyze(postgres.urlOf('identity'))
    const bodyOf = (number: number) => residentRecord(homes[number % homes.length] ?? '', HOMES + number)
    const path = '/identity/v1/residents'
    const row = { name: 'register-resident', bar: 0.7, ours, bare, path, postgres: postgres.pid, bodyOf }
    const compared = await compareOneByOne(row, note)
    await stopServer(bare)
    await stopServer(ours)
    await postgres.stop()
    return [compared]
  },
}

/** Homes with somebody in each: what Postgres plans for a register without people is no measure of one with them. */
async function registerHomes({ port, token }: Started): Promise<string[]> {
  const { identity } = createLantoa({ baseUrl: `http://127.0.0.1:${port}`, token })
  const homes = Array.from({ length: HOMES }, () => ({
    householdId: uuid(),
    hamletCode: HAMLET,
    openedOn: '2026-01-05',
  }))
  const people = homes.map(({ householdId }, number) => ({
    residentId: uuid(),
    ...residentRecord(householdId, number),
  }))
  const results = await identity.registerHouseholdBatch.many(homes)
  const settled = await identity.registerResidentBatch.many(people)
  const refused = [...results, ...settled].find(({ accepted }) => !accepted)
  if (refused) throw new Error(`A home or its resident was refused: ${JSON.stringify(refused)}`)
  return homes.map(({ householdId }) => householdId)
}

function residentRecord(householdId: string, number: number) {
  const random = createRandom(number)
  const sex = random.pick(['male', 'female'] as const)
  const [month, day] = [random.between(1, 12), random.between(1, 28)].map((part) => String(part).padStart(2, '0'))
  const birth = { date: `${1940 + (number % 70)}-${month}-${day}` }
  return { householdId, from: '2026-01-05', name: fullName(random, familyName(random), sex), birth, sex }
}

async function analyze(url: string): Promise<void> {
  const database = openDatabase({ url, applicationName: 'bench' })
  await database.query('VACUUM ANALYZE')
  await database.close()
}
