import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { centreChecks } from '@lantoa/contracts/government/centre-checks'
import type { UnitTree } from '@lantoa/units/tree'

export const centreCheck = registerTable(centreChecks, {
  ...({ day: 'date', network: 'boolean', networkNote: 'text', devices: 'boolean', devicesNote: 'text' } as const),
  ...({ queue: 'boolean', queueNote: 'text', rating: 'boolean', ratingNote: 'text' } as const),
})

/** What public service centres have: one check for a commune and a day. */
export const centreCheckSlice = (parts: ServiceParts) =>
  register(parts, centreChecks, {
    table: centreCheck,
    once: {
      ...{ by: ['unitCode', 'day'], code: 'day-checked', pointer: '/day' },
      detail: 'The centre was checked on this day: correct that check.',
    },
    check: (thing, { tree }) => refuseLevel(thing, tree),
  })

function refuseLevel({ unitCode, since }: Thing, tree: Pick<UnitTree, 'find' | 'history'>) {
  const code = String(unitCode)
  const { level } = tree.find(code, since) ?? tree.history(code)[0] ?? {} // a part of a split unit begins later
  if (level === 'commune' || level === 'hamlet') return undefined
  return refuse('centres-in-communes', 'Public service centres are of communes, and points of them in hamlets.', {
    pointer: '/unitCode',
  })
}
