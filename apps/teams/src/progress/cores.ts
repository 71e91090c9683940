import type { Database, Tx } from '@lantoa/chassis/database/database'
import { foldProgress } from './domain.ts'
import { listProgressFacts } from './store.ts'

/** All that was ever seen of the people of so many homes is in memory at once. */
const HOMES_AT_ONCE = 500

/** The homes among these that have a core person. */
export async function listWithCore(source: Database | Tx, householdIds: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (let start = 0; start < householdIds.length; start += HOMES_AT_ONCE) {
    const facts = await listProgressFacts(source, householdIds.slice(start, start + HOMES_AT_ONCE))
    for (const { householdId, corePersonId } of facts.map(foldProgress)) if (corePersonId) found.add(householdId)
  }
  return found
}
