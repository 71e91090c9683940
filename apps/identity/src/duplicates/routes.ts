import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { listing, listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { type duplicateRoutes, listDistinctPairs } from '@lantoa/contracts/identity/duplicates.http'
import { DISTINCT_COLUMNS, type StoredDistinct } from '../likeness/distinct-pairs.ts'
import { answerDistinct, answerPairs, type PairsAsked } from '../likeness/pair-lists.ts'
import type { IdentityParts } from '../parts.ts'
import { distinctCommand } from './commands.ts'
import { listElsewhere, listPairs } from './list.ts'
import { showElsewhere, showPairs } from './paired.ts'

/** Where the two of each pair live. */
const PLACED = `(SELECT distinct_pair.*, one.hamlet_code AS one_code, other.hamlet_code AS other_code FROM distinct_pair
  JOIN resident AS one ON one.resident_id = one_id JOIN resident AS other ON other.resident_id = other_id) AS placed`

const listDistinct = listOf(
  listing<StoredDistinct>(PLACED, DISTINCT_COLUMNS, { oneId: 'uuid', otherId: 'uuid' }),
  listDistinctPairs,
)

export function duplicateHandlers(parts: IdentityParts): Handlers<typeof duplicateRoutes> {
  return {
    decideDistinct: distinctCommand(parts).one,
    listDuplicates: answerPairs(parts, 'listDuplicates', findPeople, showPairs),
    listDuplicatesElsewhere: answerPairs(parts, 'listDuplicatesElsewhere', listElsewhere, showElsewhere),
    listDistinctPairs: answerDistinct(parts, 'listDistinctPairs', listDistinct, showPairs),
  }
}

async function findPeople(tx: Tx, asked: PairsAsked, where: Pick<Context, 'tree' | 'today'>) {
  const { items, ...page } = await listPairs(tx, asked, where)
  const pairs = items.map(({ one, other, score, reasons }) => {
    return { ids: [one.residentId, other.residentId] as const, score, reasons: [...reasons] }
  })
  return { ...page, items: pairs }
}
