import type { Tx } from '@lantoa/chassis/database/database'
import type { KnownYear } from './domain.ts'

type Said = Readonly<Record<string, unknown>>

/** The numbers that stand for the same communes and years. */
export async function listSameYears(tx: Tx, all: readonly Said[]): Promise<KnownYear[]> {
  const said = all.flatMap(({ unitCode, year }) => (unitCode && year ? [{ unitCode, year }] : []))
  if (said.length === 0) return []
  return tx.query<KnownYear>({
    name: 'list-same-health-card-years',
    text: `SELECT health_card_count_id AS "healthCardCountId", unit_code AS "unitCode", year FROM health_card_count
            WHERE (unit_code, year) IN (SELECT * FROM unnest($1::text[], $2::integer[])) AND status <> 'withdrawn'`,
    values: [said.map(({ unitCode }) => unitCode), said.map(({ year }) => year)],
  })
}
