import type { Tx } from '@lantoa/chassis/database/database'
import type { KnownYear } from './domain.ts'

type Said = Readonly<Record<string, unknown>>

/**
 * The numbers that stand for the same years. Until the commit nobody else judges one of these years: a number of a commune and
 * one of its hamlet share no row by which they would wait for each other.
 */
export async function lockYears(tx: Tx, all: readonly Said[]): Promise<KnownYear[]> {
  const years = [...new Set(all.flatMap(({ year }) => (typeof year === 'number' ? [year] : [])))]
  if (years.length === 0) return []
  await tx.query({
    name: 'lock-health-card-years',
    text: `SELECT pg_advisory_xact_lock(hashtextextended('health cards of ' || year, 0))
             FROM (SELECT unnest($1::integer[]) AS year ORDER BY 1) AS in_order`,
    values: [years],
  })
  return tx.query<KnownYear>({
    name: 'list-same-health-card-years',
    text: `SELECT health_card_count_id AS "healthCardCountId", unit_code AS "unitCode", since::text, year
             FROM health_card_count WHERE year = ANY($1::integer[]) AND status <> 'withdrawn'`,
    values: [years],
  })
}
