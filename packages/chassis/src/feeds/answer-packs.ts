import type { PackReadsRoute } from '@lantoa/contracts/define-pack'
import type { UnitTree } from '@lantoa/units/tree'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { listReads } from '../access-log/list-reads.ts'
import type { RequestContext } from '../http/api.ts'
import type { Caller } from '../http/caller.ts'
import { accept, refuse } from '../http/outcome.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { reachesPlace, refuseUnit } from '../units/judge-place.ts'
import { placesToRead } from '../units/places-to-read.ts'
import type { PackPart } from './pack-part.ts'
import { logPack, packRead } from './pack-reads.ts'
import { readPack } from './read-pack.ts'

type Request = {
  readonly params: { hamletCode: string }
  readonly query: { since?: string | undefined; limit: number }
}

type Content<Item> = {
  readonly parts: readonly PackPart<Item>[]
  /** Of how many people an item shows something. */
  readonly countPeople: (item: Item) => number
}

/** Answers the packs of a service, and who was given them: that is written in the transaction that reads a pack. */
export function answerPacks<Item>(
  { database, units }: Pick<ServiceParts, 'database' | 'units'>,
  { listPackReads }: { readonly listPackReads: PackReadsRoute },
  { parts, countPeople }: Content<Item>,
) {
  return {
    async getPack({ params: { hamletCode }, query }: Request, reader: RequestContext) {
      const { caller, now } = reader
      const judge = () => hamletToRead(caller, units.tree(), hamletCode, dayOf(now))
      let scope = judge()
      if (!scope.ok) {
        // Another process of the service may have just written the unit.
        await units.catchUp()
        scope = judge()
      }
      if (!scope.ok) return scope
      return database.transaction(async (tx) => {
        const pack = await readPack(tx, parts, { ...query, codes: scope.codes ?? [], caller })
        logPack(tx, { hamletCode, countPeople }, pack, reader)
        return accept(pack)
      })
    },
    listPackReads: listReads({ database, units }, listPackReads, packRead, 'hamlet_code'),
  }
}

/** The codes under which the things of a hamlet lie; of a closed one its successors are named, which have them by now. */
function hamletToRead(caller: Caller, tree: UnitTree, hamletCode: string, today: Day) {
  const refusal = refuseUnit(tree, hamletCode, today, '#/params/hamletCode')
  if (refusal?.code === 'unknown-unit') return refusal
  if (!reachesPlace(caller, tree, hamletCode, today)) {
    return refuse('outside-scope', 'The hamlet lies outside your units.', { pointer: '#/params/hamletCode' })
  }
  return refusal ?? placesToRead(caller, tree, hamletCode, today)
}
