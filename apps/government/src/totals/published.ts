import { table } from '@lantoa/chassis/database/table'
import { entity } from '@lantoa/chassis/outbox/entity'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type DossierTotalState, dossierTotalChanged } from '@lantoa/contracts/government/dossiers.events'
import { meantBefore } from '@lantoa/units/meaning'
import type { UnitTree } from '@lantoa/units/tree'

type Total = Omit<DossierTotalState, 'unitFrom'> & { readonly version: number }

export const dossierTotal = table<Total>('dossier_total', {
  ...{ dossierTotalId: 'uuid key', version: 'integer', unitCode: 'text', month: 'date', knownUntil: 'date' },
  mirrored: 'boolean',
  ...{ received: 'integer', online: 'integer', offeredOnline: 'integer', offeredAndOnline: 'integer' },
  ...{ resolved: 'integer', onTime: 'integer' },
})

/** Totals as everybody is told of them. */
export function totalsOf({ units }: Pick<ServiceParts, 'units'>) {
  return entity<typeof dossierTotalChanged, { total: Total; tree: UnitTree }>(dossierTotalChanged, {
    ...{ table: 'dossier_total', key: 'dossier_total_id', version: 'version' },
    lockFirst: (tx) => units.sharedTree(tx),
    async load(tx, ids) {
      const [found, tree] = [await dossierTotal.find(tx, ids), await units.sharedTree(tx)]
      return [...found.values()].map((total) => ({ total, tree }))
    },
    entry: ({ total: { version, month, ...counts }, tree }) => {
      const unitFrom = meantBefore(tree, counts.unitCode, month)
      const data = { ...counts, ...(unitFrom && { unitFrom }), month: month.slice(0, 7) }
      return { key: counts.dossierTotalId, data, sequence: version }
    },
  })
}
