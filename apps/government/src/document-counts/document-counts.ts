import type { Tx } from '@lantoa/chassis/database/database'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Fields } from '@lantoa/chassis/register/commands'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { documentCounts } from '@lantoa/contracts/government/document-counts'
import { refuseContradiction, refuseMonthAhead } from '../counted/domain.ts'
import { once, type Standing } from '../counted/once.ts'
import { organisation } from '../organisations/organisations.ts'

export const documentCount = registerTable(documentCounts, {
  ...({ organisationId: 'uuid', month: 'text', sent: 'integer', received: 'integer', outgoing: 'integer' } as const),
  ...({ signedOutgoing: 'integer', nonConfidential: 'integer', online: 'integer', source: 'text' } as const),
})

const ONCE = once({
  table: documentCount,
  by: ['month', 'organisationId'],
  code: 'month-counted',
  detail: 'There are numbers of this office for this month: correct those.',
})
const PARTS = [
  ['signedOutgoing', 'outgoing'],
  ['online', 'nonConfidential'],
] as const

/** How many e-documents offices exchange, sign and handle: one number for an office and a month. */
export const documentCountSlice = (parts: ServiceParts) =>
  register(parts, documentCounts, {
    table: documentCount,
    look: lookUp,
    learn: ({ standing }, thing) => ONCE.learn(standing, thing),
    check: (thing, judged) =>
      refuseMonthAhead(thing) ??
      refuseContradiction(thing, PARTS) ??
      refuseOrganisation(thing, judged) ??
      ONCE.refuseSecond(thing, judged.facts.standing, judged),
    checkStates: (thing, judged) => ONCE.refuseSecond(thing, judged.facts.standing, judged),
  })

type Facts = { readonly standing: Standing; readonly organisations: ReadonlyMap<string, Fields> }

async function lookUp(tx: Tx, said: readonly Fields[]): Promise<Facts> {
  const ids = said.flatMap(({ organisationId }) => (organisationId ? [String(organisationId)] : []))
  return { standing: await ONCE.look(tx, said), organisations: await organisation.find(tx, ids) }
}

/** One of its unit; one that it had before is not judged again, whatever became of the units. */
function refuseOrganisation({ organisationId, unitCode }: Thing, { facts, before }: Judged<Facts>) {
  if (organisationId === null || organisationId === before?.organisationId) return undefined
  if (facts.organisations.get(String(organisationId))?.unitCode === unitCode) return undefined
  return refuse('unknown-organisation', 'No organisation of this unit has this id.', { pointer: '/organisationId' })
}
