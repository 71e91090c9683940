import type { matchResidents } from '@lantoa/contracts/identity/matches.http'
import type { Birth } from '@lantoa/contracts/identity/persons'
import type { ResidentId } from '@lantoa/contracts/ids'
import { likenessOfNames, nameWords } from '@lantoa/vietnam/name-likeness'
import { wholeKey } from '@lantoa/vietnam/search-words'
import type { z } from 'zod'
import { earliestBirth } from '../residents/resident.ts'

export type Asked = z.output<typeof matchResidents.body>['people'][number]
type Match = z.output<typeof matchResidents.response>['items'][number]

/** Who may be meant, of those in the caller's units: under a name that they have, or had before they were merged. */
export type Namesake = {
  readonly residentId: ResidentId
  readonly hamletCode: string
  readonly name: string
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

/** How surely a name with a birth is somebody's: it is theirs; it may be; its marks are those of another name. */
type Fit = 'theirs' | 'likely' | 'other-marks'

/**
 * Who a person of a list is. A number is one person's; a name with a birth may be those of several, and then all of them
 * are named. One who is called otherwise by the marks, or whom a name without marks and a year fit, is not guessed either:
 * a person decides.
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
  return matchAmong(Map.groupBy(found, (one) => fitOf(one, { name, birth })))
}

/** Who is called exactly so leaves out those of other marks. */
function matchAmong(found: ReadonlyMap<Fit, readonly Namesake[]>): Match {
  const idsOf = (...fits: Fit[]) => fits.flatMap((fit) => found.get(fit) ?? []).map(({ residentId }) => residentId)
  const theirs = idsOf('theirs')
  const all = theirs.length > 0 ? idsOf('theirs', 'likely') : idsOf('likely', 'other-marks')
  const residentIds = [...new Set(all)].sort().slice(0, FEW)
  if (residentIds.length === 0) return { match: 'none', residentIds }
  return { match: residentIds.length === 1 && theirs.length > 0 ? 'one' : 'several', residentIds }
}

function fitOf(one: Namesake, asked: { readonly name: string; readonly birth: Birth }): Fit {
  const likeness = likenessOfNames(nameWords(one.name), nameWords(asked.name))
  if (likeness === 'name-other-marks') return 'other-marks'
  const isSure = likeness !== 'name-without-marks' || ('date' in one.birth && 'date' in asked.birth)
  return isSure ? 'theirs' : 'likely'
}

/** Whether two births may be one: the same day, or the same year where a day is not known. */
function mayBeSame(one: Birth, other: Birth): boolean {
  if ('date' in one && 'date' in other) return one.date === other.date
  return earliestBirth(one).slice(0, 4) === earliestBirth(other).slice(0, 4)
}
