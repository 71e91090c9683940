import { entity } from '@lantoa/chassis/outbox/entity'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { concernChanged } from '@lantoa/contracts/teams/concerns.events'
import type { UnitTree } from '@lantoa/units/tree'
import { publishedState, type StoredConcern } from './concern.ts'
import { concern } from './store.ts'

type Placed = { readonly concern: StoredConcern; readonly tree: UnitTree }

/** Concerns as everybody is told of them. */
export function concernsOf({ units }: Pick<ServiceParts, 'units'>) {
  return entity<typeof concernChanged, Placed>(concernChanged, {
    ...{ table: 'concern', key: 'concern_id', version: 'version' },
    lockFirst: (tx) => units.sharedTree(tx),
    async load(tx, ids) {
      const [found, tree] = [await concern.find(tx, ids), await units.sharedTree(tx)]
      return [...found.values()].map((one) => ({ concern: one, tree }))
    },
    entry: ({ concern: one, tree }) => ({
      key: one.concernId,
      data: publishedState(one, tree),
      sequence: one.version,
    }),
  })
}

export type Concerns = ReturnType<typeof concernsOf>
