import type { Tx } from '@lantoa/chassis/database/database'
import type { ProgressFacts } from './domain.ts'
import { listProgressFacts } from './store.ts'

/** All that was ever seen of the people of homes, by home. */
export async function findProgress(tx: Tx, householdIds: readonly string[]): Promise<Map<string, ProgressFacts>> {
  const facts = await listProgressFacts(tx, householdIds)
  return new Map(facts.map((one) => [one.household.householdId, one]))
}
