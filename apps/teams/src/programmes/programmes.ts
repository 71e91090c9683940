import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { programmes } from '@lantoa/contracts/teams/programmes'

export const programme = registerTable(programmes, { name: 'text', goal: 'text', legalAct: 'jsonb' })

/** What campaigns belong to. */
export const programmeSlice = (parts: ServiceParts) => register(parts, programmes, { table: programme })
