import type { matchResidents } from '@lantoa/contracts/identity/matches.http'
import type { Birth } from '@lantoa/contracts/identity/persons'
import type { ResidentId } from '@lantoa/contracts/ids'
import { wholeKey } from '@lantoa/vietnam/search-words'
import type { z } from 'zod'
import { earliestBirth } from '../residents/resident.ts'

export type Asked = z.output<typeof matchResidents.body>['people'][number]
type Match = z.output<typeof matchResidents.response>['items'][number]

/** Who may be meant, of those in the caller's units. */
export type Namesake = {
  readonly residentId: ResidentId
  readonly hamletCode: string
  readonly birth: Birth
  /** Then it is another number than one that nobody was found by. */
  readonly hasNumber: boolean
  readonly nameKey: string
}

/** What is known of those who may be meant. */
export type MatchFacts = {
  ownerOf(personalNumber: string): { readonly residentId: ResidentId } | undefined
  readonly namesakes: ReadonlyMap<string, readonly Namesake[]>
  /** The codes under which the people of a hamlet are kept. */
  codesOf(hamletCode: string): readonly string[]
}

/** More nobody compares. */
const FEW = 20

/**
 * Who a person of a list is. A number is one person's; a name with a birth may be those of several, and then all of them
 * are named.
 */
export function matchOf({ personalNumber, name, birth, hamletCode }: Asked, facts: MatchFacts): Match {
  const owner = personalNumber === undefined ? undefined : facts.ownerOf(personalNumber)
  if (owner) return { match: 'one', residentIds: [owner.residentId] }
  if (name === undefined || birth === undefined) return { match: 'none', residentIds: [] }
  const codes = hamletCode === undefined ? undefined : facts.codesOf(hamletCode)
  const found = (facts.namesakes.get(wholeKey(name)) ?? []).filter(
    (one) =>
      mayBeSame(one.birth, birth) &&
      (codes?.includes(one.hamletCode) ?? true) &&
      !(one.hasNumber && personalNumber !== undefined),
  )
  const residentIds = found.slice(0, FEW).map(({ residentId }) => residentId)
  return { match: found.length > 1 ? 'several' : found.length === 1 ? 'one' : 'none', residentIds }
}

/** Whether two births may be one: the same day, or the same year where a day is not known. */
function mayBeSame(one: Birth, other: Birth): boolean {
  if ('date' in one && 'date' in other) return one.date === other.date
  return earliestBirth(one).slice(0, 4) === earliestBirth(other).slice(0, 4)
}
