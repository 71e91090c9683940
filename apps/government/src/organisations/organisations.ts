import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { organisations } from '@lantoa/contracts/government/organisations'

export const organisation = registerTable(organisations, { name: 'text', kind: 'text' })

export const organisationSlice = (parts: ServiceParts) => register(parts, organisations, { table: organisation })
