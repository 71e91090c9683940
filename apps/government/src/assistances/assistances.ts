import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { assistances } from '@lantoa/contracts/government/assistances'

export const assistance = registerTable(assistances, {
  ...{ procedureCode: 'text', at: 'text', result: 'text', benefit: 'text', hoursSaved: 'integer', helperId: 'uuid' },
})

/** Help with procedures, and what it spared people. */
export const assistanceSlice = (parts: ServiceParts) =>
  register(parts, assistances, { table: assistance, check: refuseHours })

/** Hours are told where it is hours that were saved, and only there. */
function refuseHours({ benefit, hoursSaved }: Thing) {
  if ((benefit === 'hours') === (hoursSaved !== null)) return undefined
  const detail = 'Say how many hours where hours were saved, and only there.'
  return refuse('hours-not-saved', detail, { pointer: '/hoursSaved' })
}
