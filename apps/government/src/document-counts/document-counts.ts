import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Cited, findCited, refuseUnknown } from '@lantoa/chassis/register/cited'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { documentCounts } from '@lantoa/contracts/government/document-counts'
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
    look: (tx, said) => findCited(tx, organisation, said, 'organisationId'),
    check: (thing, judged) =>
      refuseMonthAhead(thing) ?? refuseContradiction(thing, PARTS) ?? refuseOrganisation(thing, judged),
  })

function refuseOrganisation(thing: Thing, { facts, before }: Judged<Cited>) {
  const isOfUnit = ({ unitCode }: Readonly<Record<string, unknown>>) => unitCode === thing.unitCode
  const citing = { field: 'organisationId', code: 'unknown-organisation', cited: facts } as const
  return refuseUnknown(thing, citing, { before }, isOfUnit, 'of this unit')
}
