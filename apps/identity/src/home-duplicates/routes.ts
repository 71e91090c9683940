import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { listing, listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { type homeDuplicateRoutes, listDistinctHomes } from '@lantoa/contracts/identity/home-duplicates.http'
import type { HouseholdId } from '@lantoa/contracts/ids'
import { DISTINCT_COLUMNS, type Distinct } from '../likeness/distinct-pairs.ts'
import { answerDistinct, answerPairs, type PairsAsked } from '../likeness/pair-lists.ts'
import type { IdentityParts } from '../parts.ts'
import { distinctHomesCommand } from './commands.ts'
import { listHomePairs } from './list.ts'
import { showHomes } from './shown.ts'

/** Where the two of each pair lie. */
const PLACED = `(SELECT distinct_homes.*, one.hamlet_code AS one_code, other.hamlet_code AS other_code FROM distinct_homes
  JOIN household AS one ON one.household_id = one_id JOIN household AS other ON other.household_id = other_id) AS placed`

const listDistinct = listOf(
  listing<Distinct<HouseholdId>>(PLACED, DISTINCT_COLUMNS, { oneId: 'uuid', otherId: 'uuid' }),
  listDistinctHomes,
)

export function homeDuplicateHandlers(parts: IdentityParts): Handlers<typeof homeDuplicateRoutes> {
  return {
    decideDistinctHomes: distinctHomesCommand(parts).one,
    listHomeDuplicates: answerPairs(parts, 'listHomeDuplicates', findHomes, showHomes),
    listDistinctHomes: answerDistinct(parts, 'listDistinctHomes', listDistinct, showHomes),
  }
}

async function findHomes(tx: Tx, asked: PairsAsked, where: Pick<Context, 'tree' | 'today'>) {
  const { items, ...page } = await listHomePairs(tx, asked, where)
  const pairs = items.map(({ one, other, score, reasons }) => {
    return { ids: [one.householdId, other.householdId] as const, score, reasons: [...reasons] }
  })
  return { ...page, items: pairs }
}
