import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { idsIn, refuseNotAbove } from '@lantoa/chassis/register/cited'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { organisations } from '@lantoa/contracts/government/organisations'
import { findAbove, type Ladder, lockLadder, refuseCircle, type Steps } from '../ladders/above.ts'

export const organisation = registerTable(organisations, { name: 'text', kind: 'text', parentId: 'uuid' })

const LADDER: Ladder = { table: 'organisation', id: 'organisation_id', above: 'parent_id' }

/** Who acts beside the units themselves; each perhaps beneath another one. */
export const organisationSlice = (parts: ServiceParts) =>
  register(parts, organisations, {
    table: organisation,
    lockFirst: (tx) => lockLadder(tx, LADDER),
    look: (tx, said) => findAbove(tx, LADDER, idsIn(said, 'parentId')),
    learn: (steps, { organisationId, unitCode, parentId }) =>
      steps.set(String(organisationId), { unitCode: String(unitCode), above: parentId as string | null }),
    check: refuseParent,
  })

function refuseParent(thing: Thing, judged: Judged<Steps>) {
  const { organisationId, parentId } = thing
  const link = { id: String(organisationId), above: parentId, field: 'parentId' }
  return (
    refuseCircle(judged.facts, { ...link, code: 'organisation-circle' }) ??
    refuseNotAbove(thing, { field: 'parentId', code: 'unknown-organisation', cited: judged.facts }, judged)
  )
}
