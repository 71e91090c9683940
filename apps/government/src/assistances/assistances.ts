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

/** Who was spared a trip or a day of leave is told of by that, not by hours. How many hours it was need not be known. */
function refuseHours({ benefit, hoursSaved }: Thing) {
  if (hoursSaved === null || benefit === 'hours' || benefit === null) return undefined
  const detail = 'A trip or a day of leave is no number of hours.'
  return refuse('hours-not-saved', detail, { pointer: '/hoursSaved' })
}
