import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { documentCounts } from '@lantoa/contracts/government/document-counts'
import { type Cited, findCited } from '../cited/cited.ts'
import { refuseContradiction, refuseMonthAhead } from '../counted/domain.ts'
import { organisation } from '../organisations/organisations.ts'

export const documentCount = registerTable(documentCounts, {
  ...({ organisationId: 'uuid', month: 'text', sent: 'integer', received: 'integer', outgoing: 'integer' } as const),
  ...({ signedOutgoing: 'integer', nonConfidential: 'integer', online: 'integer', source: 'text' } as const),
})

const PARTS = [
  ['signedOutgoing', 'outgoing'],
  ['online', 'nonConfidential'],
] as const

/** How many e-documents offices exchange, sign and handle: one number for an office and a month. */
export const documentCountSlice = (parts: ServiceParts) =>
  register(parts, documentCounts, {
    table: documentCount,
    once: {
      ...{ by: ['unitCode', 'month', 'organisationId'], mayBeEmpty: ['organisationId'] },
      ...{ code: 'month-counted', pointer: '/month' },
      detail: 'There are numbers of this office for this month: correct those.',
    },
    look: (tx, said) => findCited(tx, organisation, said, ['organisationId']),
    check: (thing, judged) =>
      refuseMonthAhead(thing) ?? refuseContradiction(thing, PARTS) ?? refuseOrganisation(thing, judged),
  })

/** One of its unit; one that it had before is not judged again, whatever became of the units. */
function refuseOrganisation({ organisationId, unitCode }: Thing, { facts, before }: Judged<Cited>) {
  if (organisationId === null || organisationId === before?.organisationId) return undefined
  if (facts.get(String(organisationId))?.unitCode === unitCode) return undefined
  return refuse('unknown-organisation', 'No organisation of this unit has this id.', { pointer: '/organisationId' })
}
