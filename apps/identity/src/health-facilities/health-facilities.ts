import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { healthFacilities } from '@lantoa/contracts/identity/health-facilities'

export const healthFacility = registerTable(healthFacilities, {
  name: 'text',
  kind: 'text',
  address: 'text',
  chipCardsSince: 'date',
})

/** Where people go to a doctor. */
export const healthFacilitySlice = (parts: ServiceParts) => register(parts, healthFacilities, { table: healthFacility })
