import type { Context } from '@lantoa/chassis/commands/command'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Thing } from '@lantoa/chassis/register/decide'
import { register, registerTable } from '@lantoa/chassis/register/register'
import { healthFacilities } from '@lantoa/contracts/identity/health-facilities'
import { refuseFuture } from '../refusals.ts'

export const healthFacility = registerTable('health_facility', healthFacilities, {
  name: 'text',
  kind: 'text',
  address: 'text',
  chipCardsSince: 'date',
})

/** Where people go to a doctor. */
export const healthFacilitySlice = (parts: ServiceParts) =>
  register(parts, healthFacilities, { table: healthFacility, check: refusePlans })

/** A card is accepted from a day on that has come. */
function refusePlans({ chipCardsSince }: Thing, { today }: Pick<Context, 'today'>) {
  return typeof chipCardsSince === 'string' ? refuseFuture(chipCardsSince, today, '/chipCardsSince') : undefined
}
