import type { Tx } from '@lantoa/chassis/database/database'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { findCited, refuseNotAbove } from '@lantoa/chassis/register/cited'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { planTasks } from '@lantoa/contracts/government/plan-tasks'
import { dayOf } from '@lantoa/vietnam/days'
import { organisation } from '../organisations/organisations.ts'
import { plan } from '../plans/plans.ts'

export const planTask = registerTable(planTasks, {
  ...{ planId: 'uuid', what: 'text', organisationId: 'uuid', dueOn: 'date' },
})

/** It is still to be done: `plan_task_due` has them by their last day. */
const DUE_BEFORE = `status IN ('open', 'doing') AND due_on < $1::date`

/** What plans ask for until a day. */
export const planTaskSlice = (parts: ServiceParts) =>
  register(parts, planTasks, {
    table: planTask,
    overdue: (now) => ({ where: DUE_BEFORE, values: [dayOf(now)] }),
    look,
    check: (thing, { facts: { plans, organisations }, ...judged }) =>
      refuseNotAbove(thing, { field: 'planId', code: 'unknown-plan', cited: plans }, judged) ??
      refuseNotAbove(thing, { field: 'organisationId', code: 'unknown-organisation', cited: organisations }, judged),
  })

async function look(tx: Tx, said: readonly Readonly<Record<string, unknown>>[]) {
  return {
    plans: await findCited(tx, plan, said, 'planId'),
    organisations: await findCited(tx, organisation, said, 'organisationId'),
  }
}
