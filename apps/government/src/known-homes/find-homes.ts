import type { Tx } from '@lantoa/chassis/database/database'
import type { HouseholdPlace } from '@lantoa/contracts/identity/households.events'

/** Where a home lies and lay. */
export type KnownHome = { readonly householdId: string; readonly places: readonly HouseholdPlace[] }

/** The homes that things speak of, by their ids, as far as they have arrived. */
export async function findHomes(
  tx: Tx,
  said: readonly Readonly<Record<string, unknown>>[],
): Promise<Map<string, KnownHome>> {
  const rows = await tx.query<KnownHome>({
    name: 'find-homes',
    text: 'SELECT household_id AS "householdId", places FROM household WHERE household_id = ANY($1::uuid[])',
    values: [said.flatMap(({ householdId }) => (householdId ? [String(householdId)] : []))],
  })
  return new Map(rows.map((home) => [home.householdId, home]))
}
