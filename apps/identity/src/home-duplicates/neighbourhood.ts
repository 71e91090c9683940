import type { Tx } from '@lantoa/chassis/database/database'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import { findSameHomes } from '../households/households.ts'
import { areDistinct, distinctHomes } from '../likeness/distinct-pairs.ts'
import { findTwins } from '../likeness/elsewhere.ts'
import type { NearHamlets } from '../likeness/near-hamlets.ts'
import type { ResidentRow } from '../residents/residents.ts'
import type { HomePair, Neighbourhood } from './pairs.ts'
import { listHomes, listHomesOfSame, listPeople } from './store.ts'

type Looked = {
  readonly hamlet: string
  readonly among: Codes
  readonly near: NearHamlets
}

/**
 * The homes of a hamlet and of those around it, with who lives there; and homes anywhere else, as far as the reader sees, in
 * which somebody lives who may be one of the hamlet: beyond a border, or where a home moved to and was written down anew.
 */
export async function findNeighbourhood(tx: Tx, { hamlet, among, near }: Looked): Promise<Neighbourhood> {
  const isSeen = (code: string) => among === null || among.includes(code)
  const around = [...new Set([hamlet, ...near.around(hamlet).filter(isSeen)])]
  const close = await listHomes(tx, around)
  const people = await listPeople(tx, idsOf(close))
  const farIds = await findFarHomes(
    tx,
    people.filter(({ hamletCode }) => hamletCode === hamlet),
  )
  const known = new Set<string>(idsOf(close))
  const far = (await listHomes(tx, [], farIds)).filter(
    ({ householdId, hamletCode }) => isSeen(hamletCode) && !known.has(householdId),
  )
  return {
    homes: [...close, ...far],
    people: [...people, ...(await listPeople(tx, idsOf(far)))],
    isNear: (one, other) => one === other || near.around(one).includes(other),
  }
}

/** Without those of which one that went into either was said to be another home. */
export async function notSaidTwo(tx: Tx, pairs: readonly HomePair[]): Promise<HomePair[]> {
  const ids = new Set(pairs.flatMap(({ one, other }) => [one.householdId, other.householdId]))
  const same = await findSameHomes(tx, [...ids])
  const distinct = await distinctHomes.find(tx, [...same.values()].flat())
  return pairs.filter(({ one, other }) => !areDistinct([one.householdId, other.householdId], same, distinct))
}

async function findFarHomes(tx: Tx, people: readonly ResidentRow[]): Promise<string[]> {
  if (people.length === 0) return []
  const twins = await findTwins(
    tx,
    people.filter(({ mergedInto }) => mergedInto === null),
  )
  const same = await listHomesOfSame(
    tx,
    people.map(({ residentId }) => residentId),
  )
  const homes = twins.flatMap(({ other }) => (other.leftOn === null ? [other.householdId] : []))
  return [...new Set<string>([...homes, ...same])]
}

function idsOf(homes: Neighbourhood['homes']): string[] {
  return homes.map(({ householdId }) => householdId)
}
