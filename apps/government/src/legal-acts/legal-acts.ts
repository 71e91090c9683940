import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { legalActs } from '@lantoa/contracts/government/legal-acts'
import { actKeyOf } from './act-key.ts'

export const legalAct = registerTable(
  legalActs,
  {
    ...{ number: 'text', kind: 'text', issuer: 'text', date: 'date' },
    ...{ subject: 'text', validity: 'jsonb' },
  },
  { actKey: 'text' },
)

/** What titles, plans and bodies rest on: each act once. */
export const legalActSlice = (parts: ServiceParts) =>
  register(parts, legalActs, {
    table: legalAct,
    once: {
      ...{ by: ['actKey'], of: { actKey: actKeyOf }, code: 'act-recorded', pointer: '/number' },
      // Acts are for everybody: who records one that another unit has is told its id, by which it is cited.
      detail: (_thing, there) =>
        `${there.unitCode} has recorded this act already: it is cited by its id, ${there.legalActId}.`,
    },
  })
