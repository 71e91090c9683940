import { lantoa } from '../../session/this-session.ts'
import type { Said } from './distinct-list.tsx'
import { sayDistinct } from './duplicates.ts'
import { sayDistinctHomes } from './homes.ts'
import { peopleOf } from './show-home.ts'
import { whereOf } from './show-pair.ts'

/** As many as one looks through; the others are in the command line's list. */
const LATELY = 10

/** What officers said to be two in a unit, people and homes. */
export async function listSaid(unit: string, signal: AbortSignal): Promise<Said[]> {
  const asked = { query: { unit, limit: LATELY }, signal }
  const [people, homes] = await Promise.all([
    lantoa.identity.listDistinctPairs(asked).orThrow(),
    lantoa.identity.listDistinctHomes(asked).orThrow(),
  ])
  return [
    ...people.items.map((pair) => ({
      ...{ key: `${pair.one.residentId} ${pair.other.residentId}`, one: pair.one.name, other: pair.other.name },
      ...{ at: pair.at, by: pair.by, takeBack: () => sayDistinct(pair, false) },
    })),
    ...homes.items.map((pair) => ({
      ...{ key: `${pair.one.householdId} ${pair.other.householdId}`, at: pair.at, by: pair.by },
      ...{
        one: `${whereOf(pair.one)} (${peopleOf(pair.one)})`,
        other: `${whereOf(pair.other)} (${peopleOf(pair.other)})`,
      },
      takeBack: () => sayDistinctHomes(pair, false),
    })),
  ]
}
