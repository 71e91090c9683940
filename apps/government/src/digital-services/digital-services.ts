import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { digitalServices } from '@lantoa/contracts/government/digital-services'

export const digitalService = registerTable(digitalServices, {
  ...({ name: 'text', kind: 'text', topic: 'text', url: 'text', owner: 'text' } as const),
})

/** What everybody is led by to what offices offer on the net. */
export const digitalServiceSlice = (parts: ServiceParts) => register(parts, digitalServices, { table: digitalService })
