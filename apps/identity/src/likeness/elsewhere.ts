import type { Context } from '@lantoa/chassis/commands/command'
import type { Database, Tx } from '@lantoa/chassis/database/database'
import { HINT_FROM, PAIR_FROM } from '@lantoa/vietnam/same-person'
import { type Candidate, type Compared, findByHints, findByTwinKeys, notSaidTwo, scored } from './candidates.ts'
import { type NearHamlets, nearHamlets } from './near-hamlets.ts'

type Where = Pick<Context, 'tree' | 'today'>

/** Wherever two live: they are compared as if it were in one commune. */
const ANYWHERE: Pick<NearHamlets, 'between'> = { between: () => 'same-commune' }

/**
 * Who may be the same as each of these and lives, or last lived, outside of hamlets. Across a country many are called alike
 * and born on one day: that alone is enough where two of one home are alike to two of another one.
 * @param matesOf everybody who lives in the homes of people
 */
export async function findElsewhere(
  source: Database | Tx,
  people: readonly Compared[],
  outside: readonly string[],
  where: Where,
  matesOf: (householdIds: readonly string[]) => Promise<readonly Compared[]>,
): Promise<Candidate[]> {
  const near = nearHamlets(where)
  const rows = await findByHints(source, people, near, outside)
  const twins = new Set(scored(people, rows, ANYWHERE, HINT_FROM).map(keyOf))
  const alike = scored(people, rows, near, 0).filter((pair) => pair.score >= PAIR_FROM || twins.has(keyOf(pair)))
  const unsure = alike.filter(({ score }) => score < PAIR_FROM)
  const families = await listFamilies(source, unsure, { outside, near, matesOf })
  const found = alike.filter((pair) => pair.score >= PAIR_FROM || families.has(homesOf(pair)))
  return notSaidTwo(
    source,
    found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  )
}

/** Who is called alike and born on one day, or has the same phone, wherever they live. */
export async function findTwins(source: Database | Tx, people: readonly Compared[]): Promise<Candidate[]> {
  return scored(people, await findByTwinKeys(source, people), ANYWHERE, HINT_FROM)
}

type Looked = {
  readonly outside: readonly string[]
  readonly near: NearHamlets
  readonly matesOf: (householdIds: readonly string[]) => Promise<readonly Compared[]>
}

/** Pairs of homes of which two people or more are alike. */
async function listFamilies(source: Database | Tx, pairs: readonly Candidate[], { outside, near, matesOf }: Looked) {
  if (pairs.length === 0) return new Set<string>()
  const mates = await matesOf([...new Set(pairs.map(({ one }) => one.householdId))])
  const all = scored(mates, await findByHints(source, mates, near, outside), ANYWHERE, HINT_FROM)
  const byHomes = Map.groupBy(all, homesOf)
  return new Set(
    [...byHomes].flatMap(([homes, alike]) => {
      const [ones, others] = [alike.map(({ one }) => one.residentId), alike.map(({ other }) => other.residentId)]
      return Math.min(new Set(ones).size, new Set(others).size) > 1 ? [homes] : []
    }),
  )
}

function keyOf({ one, other }: Candidate): string {
  return `${one.residentId} ${other.residentId}`
}

function homesOf({ one, other }: Candidate): string {
  return `${one.householdId} ${other.householdId}`
}
