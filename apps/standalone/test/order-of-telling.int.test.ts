import type { Lantoa } from '@lantoa/sdk/client'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { answers } from './order-answers.ts'
import { type Fact, type Place, placeAt } from './order-fact.ts'
import { history } from './order-world.ts'
import { query, urlOf } from './stored.ts'

const RUNS = Number(process.env.RUNS ?? 15)
const AT_ONCE = 12
const PER_COMMUNE = 800

let standalone: AllInOne
let reporting: string

beforeAll(async () => {
  standalone = await startAllInOne()
  reporting = urlOf(standalone.dataDir, 'reporting')
}, 120_000)
afterAll(() => standalone.stop())

/** `communes.hamlet`, so many that each telling has two of its own. */
async function registerHamlets(lantoa: Lantoa, count: number): Promise<string[]> {
  const validFrom = '2025-07-01'
  const communes = Array.from({ length: Math.ceil(count / PER_COMMUNE) }, (_, index) => `${31_100 + index}`)
  const hamlets = Array.from({ length: count }, (_, index) => {
    return `${communes[Math.floor(index / PER_COMMUNE)]}.${String(100 + (index % PER_COMMUNE))}`
  })
  const unit = (code: string, level: 'province' | 'commune' | 'hamlet', kind: string, parentCode: string | null) => {
    return { code, level, kind, name: code, parentCode, validFrom }
  }
  const items = [
    unit('91', 'province', 'tỉnh', null),
    ...communes.map((code) => unit(code, 'commune', 'xã', '91')),
    ...hamlets.map((code) => unit(code, 'hamlet', 'ấp', code.slice(0, 5))),
  ]
  const results = await lantoa.teams.importUnits.many(items)
  expect(results.filter(({ accepted }) => !accepted)).toEqual([])
  return hamlets
}

async function tell(lantoa: Lantoa, place: Place, facts: readonly Fact[]): Promise<void> {
  for (const fact of facts) {
    const { error } = await fact.tell(lantoa, place)
    if (error) throw new Error(`${fact.name}: ${JSON.stringify(error)}, told ${facts.map(({ name }) => name)}`)
  }
}

/** `hamlet measure day amount` of every cell, by hamlet. */
async function readCells(): Promise<Map<string, string[]>> {
  const rows = await query(reporting, 'SELECT unit, measure, day::text, amount::text FROM cell')
  const cells = rows.map(({ unit, measure, day, amount }) => [String(unit), `${measure} ${day} ${amount}`] as const)
  return new Map(
    [...Map.groupBy(cells, ([unit]) => unit)].map(([unit, own]) => [unit, own.map(([, cell]) => cell).sort()]),
  )
}

test('however facts are told, in whatever order and how often, everybody is answered the same and the cells are the same', async () => {
  const { sender } = standalone
  const histories = fc.sample(history, {
    numRuns: RUNS,
    ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}),
  })
  const hamlets = await registerHamlets(sender, 4 * RUNS)
  const places = histories.map((_, index) => {
    const own = hamlets.slice(4 * index, 4 * index + 4) as [string, string, string, string]
    return [placeAt([own[0], own[1]]), placeAt([own[2], own[3]])] as const
  })
  const tellings = histories.flatMap(({ one, other }, index) => {
    const [here, there] = places[index] as (typeof places)[number]
    return [() => tell(sender, here, one), () => tell(sender, there, other)]
  })
  await inTurns(tellings)
  await settled(sender, { patience: 600_000 })
  const cells = await readCells()
  await inTurns(
    histories.map(({ one, other }, index) => async () => {
      const [here, there] = places[index] as (typeof places)[number]
      const orders = `${one.map(({ name }) => name)} | ${other.map(({ name }) => name)}`
      expect(await answers(sender, there), orders).toEqual(await answers(sender, here))
      for (const hamlet of [0, 1] as const) {
        expect(cells.get(there.hamlets[hamlet]), orders).toEqual(cells.get(here.hamlets[hamlet]))
      }
      expect(cells.get(here.hamlets[0])?.length, orders).toBeGreaterThan(0)
    }),
  )
}, 3_600_000)

/** Things that have a history; of the others nobody can ask for one. */
const VERSIONED = {
  identity: {
    ...{ breach: 'breach_id', health_card_count: 'health_card_count_id', health_facility: 'health_facility_id' },
    household: 'household_id',
    ...{ legal_hold: 'legal_hold_id', resident: 'resident_id', rights_request: 'rights_request_id' },
  },
  payments: { account: 'account_id', bill: 'bill_id', merchant: 'merchant_id', payout: 'payout_id' },
}

/** Of lines for who was erased what they were before is forgotten. */
const FORGOTTEN: Readonly<Record<string, string>> = { payout: `resident_id IS NULL AND candidates = '[]'` }

test.each(Object.entries(VERSIONED))(
  'in %s each version of everything has its entry in the history',
  async (service, tables) => {
    const database = urlOf(standalone.dataDir, service as keyof typeof VERSIONED)
    for (const [table, key] of Object.entries(tables)) {
      const told = `SELECT array_agg(former.version ORDER BY former.version) FROM former_state AS former
                   WHERE former.subject_id = thing.${key}`
      const [counted] = await query(
        database,
        `SELECT count(*)::int AS things, count(*) FILTER (WHERE version > 1)::int AS changed,
              count(*) FILTER (WHERE coalesce((${told}), '{}') <>
                coalesce((SELECT array_agg(v) FROM generate_series(1, version - 1) AS v), '{}'))::int AS wrong
         FROM ${table} AS thing WHERE NOT (${FORGOTTEN[table] ?? 'false'})`,
      )
      expect(counted, table).toMatchObject({ wrong: 0 })
      expect(Number(counted?.changed), table).toBeGreaterThan(0)
    }
  },
)

test('every table of versions that has a history is looked at', async () => {
  for (const [service, tables] of Object.entries(VERSIONED)) {
    const found = await query(
      urlOf(standalone.dataDir, service as keyof typeof VERSIONED),
      `SELECT table_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'version' ORDER BY 1`,
    )
    const withoutHistory = ['change_made', 'consent', 'erased_record', 'former_state', 'resident_merge', 'unit_tree']
    const names = found.map(({ name }) => String(name)).filter((name) => !withoutHistory.includes(name))
    expect(names).toEqual(Object.keys(tables).sort())
  }
})

/** All of it is done, also when some of it fails: then nothing goes on behind the test. */
async function inTurns(work: readonly (() => Promise<void>)[]): Promise<void> {
  const next = work.values()
  const failures: unknown[] = []
  const lane = async () => {
    for (const one of next) await one().catch((error: unknown) => failures.push(error))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${work.length}: ${failures[0]}`)
}
