import type { Database, Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import { type Entity, entity } from '@lantoa/chassis/outbox/entity'
import type { Erasure } from '@lantoa/chassis/outbox/erasure'
import type { EventDefinition } from '@lantoa/contracts/define-event'
import { consentChanged } from '@lantoa/contracts/identity/consents.events'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'

/** Of what was erased nothing is kept but that this id was, since when, and for whose request. */
export type Erased = {
  readonly id: string
  readonly kind: 'resident' | 'consent'
  /** The sequence of its tombstone. */
  readonly version: number
  /** Of residents: the same for all ids that a person had, and how many these were; null: erased before this was said. */
  readonly erasureId: string | null
  readonly erasedIds: number | null
  readonly rightsRequestId: string
  readonly erasedBy: string
  readonly erasedAt: string
}

export const erased = table<Erased>('erased_record', {
  id: 'uuid key',
  kind: 'text',
  version: 'integer',
  erasureId: 'uuid',
  erasedIds: 'integer',
  rightsRequestId: 'uuid',
  erasedBy: 'text',
  erasedAt: 'instant',
})

/** Tombstones, which everybody who has an older state of it is told, as often as it is published again. */
function tombstones<Event extends EventDefinition>(event: Event, kind: Erased['kind']): Entity<Event, Erased> {
  return entity<Event, Erased>(event, {
    ...{ table: erased.name, key: 'id', version: 'version', where: `kind = '${kind}'` },
    load: async (tx, ids) => [...(await erased.find(tx, ids)).values()],
    entry: (one) => ({ key: one.id, data: null, sequence: one.version, erasure: erasureOf(one) }),
  })
}

function erasureOf({ erasureId, erasedIds }: Erased): Erasure | undefined {
  return erasureId === null || erasedIds === null ? undefined : { id: erasureId, ids: erasedIds }
}

export const erasedResidents = tombstones(residentChanged, 'resident')
export const erasedConsents = tombstones(consentChanged, 'consent')

/** Which of some residents were erased. */
export async function findErased(
  source: Database | Tx,
  residentIds: readonly string[],
): Promise<ReadonlyMap<string, Erased>> {
  return erased.find(source, residentIds)
}
