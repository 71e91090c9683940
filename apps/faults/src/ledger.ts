import { setTimeout as sleep } from 'node:timers/promises'
import { homeConnections } from '@lantoa/contracts/government/home-connections'
import { householdTopic } from '@lantoa/contracts/identity/households.events'
import { residentTopic } from '@lantoa/contracts/identity/residents.events'
import { sellers } from '@lantoa/contracts/market/sellers'
import { holderTopic } from '@lantoa/contracts/payments/account-holders.events'
import { visitTopic } from '@lantoa/contracts/teams/visits.events'
import { DAY, KINDS, WEEK } from '@lantoa/standalone/test/homes'
import { type Acknowledged, nothingYet } from '@lantoa/standalone/test/phones'
import { COMMUNE, PROVINCE } from '@lantoa/standalone/test/place'
import { readColumn, readTopic } from '@lantoa/standalone/test/stored'
import type { Log } from './log.ts'
import type { Stack } from './stack.ts'

const STORED = [
  { what: 'households', database: 'identity', table: 'household', column: 'household_id' },
  { what: 'residents', database: 'identity', table: 'resident', column: 'resident_id' },
  { what: 'visits', database: 'teams', table: 'visit', column: 'visit_id' },
  { what: 'accounts', database: 'payments', table: 'account', column: 'account_id' },
  { what: 'homeConnections', database: 'government', table: 'home_connection', column: 'home_connection_id' },
  { what: 'sellers', database: 'market', table: 'seller', column: 'seller_id' },
] as const

/** What a service sent has an id; what was put there behind its back has none. */
const PUBLISHED = [
  { what: 'households', topic: householdTopic, by: 'key' },
  { what: 'residents', topic: residentTopic, by: 'key' },
  { what: 'visits', topic: visitTopic, by: 'ce_id' },
  { what: 'holders', topic: holderTopic, by: 'key' },
  { what: 'homeConnections', topic: homeConnections.changed.topic, by: 'key' },
  { what: 'sellers', topic: sellers.changed.topic, by: 'key' },
] as const

const COUNTED = [
  { indicator: 'I-04', time: { period: WEEK }, part: 'visited', of: 'households' },
  { indicator: 'I-05', time: { on: DAY }, part: 'core', of: 'households' },
  { indicator: 'I-26', time: { on: DAY }, part: 'holders', of: 'residents' },
] as const
/** The same, of what is measured from the commune up. */
const COUNTED_ABOVE = [{ indicator: 'I-42', time: { on: DAY }, part: 'connected', of: 'households' }] as const

const COUNTED_PATIENCE_MS = 120_000

export type Count = { lost: number; doubled: number; repeated: number; differences: string[] }

/** Everything that was ever acknowledged, beside what is stored, published and counted of it. */
export type Ledger = {
  /** Waits until a hamlet, and all hamlets together, are counted as acknowledged, and answers what differs at last. */
  countIndicators(hamletCode: string, seen: Acknowledged): Promise<Count>
  /** Compares rows and records with what was acknowledged until now. */
  countRecords(seen: Acknowledged): Promise<Count>
  /** What was seen is from now on expected to be there. */
  close(seen: Acknowledged): void
}

export function openLedger(stack: Stack, log: Log): Ledger {
  let before = nothingYet()
  let repeatedBefore = 0

  async function countStored(expected: Acknowledged): Promise<Count[]> {
    const counts: Count[] = []
    for (const { what, database, table, column } of STORED) {
      const { values, rows } = await readColumn(await stack.databaseUrl(database), table, column)
      counts.push(compareSets(`${what} stored`, expected[what], values, rows - values.size))
    }
    return counts
  }

  async function countPublished(expected: Acknowledged): Promise<Count[]> {
    const counts: Count[] = []
    for (const { what, topic, by } of PUBLISHED) {
      const { values, repeated } = await readTopic(log, topic, ({ key, headers }) =>
        headers.ce_id === undefined || by === 'ce_id' ? headers.ce_id : key,
      )
      counts.push({ ...compareSets(`${what} published`, expected[what], values, 0), repeated })
    }
    return counts
  }

  return {
    async countIndicators(hamletCode, seen) {
      const places = [
        { unit: hamletCode, expected: seen },
        ...[COMMUNE, PROVINCE].map((unit) => ({ unit, expected: together(before, seen) })),
      ]
      for (const giveUpAt = Date.now() + COUNTED_PATIENCE_MS; ; ) {
        const counts = await Promise.all(places.map(({ unit, expected }) => compareIndicators(stack, unit, expected)))
        const count = sum(counts.flat())
        if (count.lost + count.doubled === 0 || Date.now() > giveUpAt) return count
        await sleep(100)
      }
    },
    async countRecords(seen) {
      const expected = together(before, seen)
      const count = sum([...(await countStored(expected)), ...(await countPublished(expected))])
      const repeated = count.repeated - repeatedBefore
      repeatedBefore = count.repeated
      return { ...count, repeated }
    },
    close(seen) {
      before = together(before, seen)
    },
  }
}

async function compareIndicators(stack: Stack, unit: string, expected: Acknowledged): Promise<Count[]> {
  const { reporting } = stack.patiently('observer')
  return Promise.all(
    [...COUNTED, ...(unit.includes('.') ? [] : COUNTED_ABOVE)].map(async ({ indicator, time, part, of }) => {
      const { data, error } = await reporting.getUnitValues({ params: { unit }, query: time })
      if (error) return { lost: 1, doubled: 0, repeated: 0, differences: [`${indicator} of ${unit}: ${error.code}`] }
      const value = data.values.find(({ indicatorId }) => indicatorId === indicator)
      return sum([
        compareNumbers(`${indicator} of ${unit}, ${part}`, expected[part].size, value?.numerator ?? 0),
        compareNumbers(`${indicator} of ${unit}, ${of}`, expected[of].size, value?.denominator ?? 0),
      ])
    }),
  )
}

function compareNumbers(what: string, expected: number, actual: number): Count {
  const [lost, doubled] = [Math.max(0, expected - actual), Math.max(0, actual - expected)]
  return { lost, doubled, repeated: 0, differences: lost + doubled > 0 ? [`${what}: ${actual}, not ${expected}`] : [] }
}

/** What is there and was acknowledged to nobody counts as doubled: a phone sends again until it is told. */
function compareSets(what: string, expected: Set<string>, actual: Set<string>, further: number): Count {
  const missing = [...expected].filter((id) => !actual.has(id))
  const stray = [...actual].filter((id) => !expected.has(id))
  const differences = [
    ...(missing.length > 0 ? [`${what}: without ${missing.length}, as ${missing[0]}`] : []),
    ...(stray.length > 0 ? [`${what}: ${stray.length} that nobody was told of, as ${stray[0]}`] : []),
    ...(further > 0 ? [`${what}: ${further} twice`] : []),
  ]
  return { lost: missing.length, doubled: stray.length + further, repeated: 0, differences }
}

export function sum(counts: readonly Count[]): Count {
  return {
    lost: counts.reduce((total, { lost }) => total + lost, 0),
    doubled: counts.reduce((total, { doubled }) => total + doubled, 0),
    repeated: counts.reduce((total, { repeated }) => total + repeated, 0),
    differences: counts.flatMap(({ differences }) => differences),
  }
}

function together(one: Acknowledged, other: Acknowledged): Acknowledged {
  const both = nothingYet()
  for (const part of [...KINDS, 'visited', 'core', 'holders', 'connected'] as const) {
    both[part] = new Set([...one[part], ...other[part]])
  }
  return both
}
