import { refuse } from '@lantoa/chassis/http/outcome'
import type { HomeEdits } from '@lantoa/contracts/identity/merging.http'
import { factsOf } from '../edits/facts.ts'
import type { Edit } from '../edits/versions.ts'
import { headIn, livesIn, nameHead } from '../heads/domain.ts'
import type { StoredHousehold } from '../households/household.ts'
import type { StoredResident } from '../residents/resident.ts'
import { type Given, type Merged, merge } from './merge.ts'

/** Who lives or lived in homes, and what was said about who heads one of them. */
type HeadFacts = { readonly people: ReadonlyMap<string, StoredResident>; readonly edits: readonly Edit[] }
type HeadMerged = Merged & { readonly people: readonly { before: StoredResident; after: StoredResident }[] }

/** The home of which it is said, and the one that it went into. */
type Homes = { readonly named: StoredHousehold; readonly home: StoredHousehold }

/**
 * Merges who heads a home: among those who live there. Who has left stands against nobody; a correction that names them
 * comes too late and is kept.
 */
export function mergeHead(
  { named, home: { householdId } }: Homes,
  head: NonNullable<HomeEdits['head']>,
  { people, edits }: HeadFacts,
  given: Omit<Given, 'fields'>,
) {
  const one = people.get(head.says)
  const homes: readonly string[] = [householdId, named.householdId]
  if (!one?.stays.some((stay) => homes.includes(stay.householdId))) {
    return refuse('not-of-this-home', 'Nobody of this home has this id.', { pointer: '/about/edits/head/says' })
  }
  const current = headIn(householdId, people.values())
  if (!livesIn(householdId, one)) return { ok: true as const, value: tooLate(current, head, given) }
  const known = edits.filter(({ says }) => says === null || livesIn(householdId, people.get(String(says))))
  const merged = merge('head', { head: current }, known, { ...given, fields: { head } })
  const changes = nameHead(householdId, merged.facts.head as string | null, people.values())
  return { ok: true as const, value: { ...merged, people: changes } }
}

function tooLate(
  current: string | null,
  head: NonNullable<HomeEdits['head']>,
  { madeAt, madeBy }: Omit<Given, 'fields'>,
): HeadMerged {
  return {
    facts: { head: current },
    edits: factsOf('head', head).map((edit) => ({ ...edit, madeAt, madeBy })),
    fields: [{ field: 'head', outcome: 'merged', stands: false }],
    ...{ held: new Map(), people: [] },
  }
}
