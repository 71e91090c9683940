import type { Tx } from '@lantoa/chassis/database/database'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Cited, findCited, idsIn, refuseNotAbove } from '@lantoa/chassis/register/cited'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { plans } from '@lantoa/contracts/government/plans'
import { findAbove, type Ladder, lockLadder, refuseCircle, type Steps } from '../ladders/above.ts'
import { refuseUnknownAct } from '../legal-acts/cited-acts.ts'
import { legalAct } from '../legal-acts/legal-acts.ts'

export const plan = registerTable(plans, {
  ...{ name: 'text', kind: 'text', fromYear: 'integer', toYear: 'integer', towardsYear: 'integer' },
  ...{ actId: 'uuid', superiorPlanId: 'uuid', superiorActId: 'uuid' },
})

const LADDER: Ladder = { table: 'plan', id: 'plan_id', above: 'superior_plan_id' }

/** What units set out to do in some years. */
export const planSlice = (parts: ServiceParts) =>
  register(parts, plans, {
    table: plan,
    lockFirst: (tx) => lockLadder(tx, LADDER),
    look,
    learn: ({ steps }, { planId, unitCode, superiorPlanId }) =>
      steps.set(String(planId), { unitCode: String(unitCode), above: superiorPlanId as string | null }),
    check: (thing, judged) => refusePeriod(thing) ?? refuseSuperior(thing, judged) ?? refuseActs(thing, judged),
  })

type Facts = { readonly steps: Steps; readonly acts: Cited }

async function look(tx: Tx, said: readonly Readonly<Record<string, unknown>>[]): Promise<Facts> {
  return {
    steps: await findAbove(tx, LADDER, idsIn(said, 'superiorPlanId')),
    acts: await findCited(tx, legalAct, said, 'actId', 'superiorActId'),
  }
}

/** To 2025, towards 2030: its years follow each other. */
export function refusePeriod({ fromYear, toYear, towardsYear }: Readonly<Record<string, unknown>>) {
  const detail = 'Its last year is not before its first one, and what it looks towards lies beyond both.'
  if (Number(toYear) < Number(fromYear)) return refuse('period-backwards', detail, { pointer: '/toYear' })
  if (towardsYear === null || Number(towardsYear) > Number(toYear)) return undefined
  return refuse('period-backwards', detail, { pointer: '/towardsYear' })
}

function refuseSuperior(thing: Thing, judged: Judged<Facts>) {
  const { planId, superiorPlanId } = thing
  const { steps } = judged.facts
  const link = { id: String(planId), above: superiorPlanId, field: 'superiorPlanId' }
  return (
    refuseCircle(steps, { ...link, code: 'plan-circle' }) ??
    refuseNotAbove(thing, { field: 'superiorPlanId', code: 'unknown-plan', cited: steps }, judged)
  )
}

function refuseActs(thing: Thing, judged: Judged<Facts>) {
  const { acts } = judged.facts
  return refuseUnknownAct(thing, 'actId', acts, judged) ?? refuseUnknownAct(thing, 'superiorActId', acts, judged)
}
