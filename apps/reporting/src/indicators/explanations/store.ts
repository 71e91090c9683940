import type { Database } from '@lantoa/chassis/database/database'

/** When something that a unit counts of any of the measures was last counted. */
export async function findLastChange(
  database: Database,
  unit: string,
  measures: readonly string[],
): Promise<Date | null> {
  const [row] = await database.query<{ changed_at: Date | null }>(
    'SELECT max(changed_at) AS changed_at FROM cell_total WHERE unit = $1 AND measure = ANY($2)',
    [unit, measures],
  )
  return row?.changed_at ?? null
}
