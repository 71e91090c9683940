import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { warnings } from '@lantoa/contracts/teams/warnings'

export const warning = registerTable(warnings, {
  title: 'text',
  text: 'text',
  until: 'date',
  audiences: 'jsonb',
  channels: 'jsonb',
})

/** What people are warned of. */
export const warningSlice = (parts: ServiceParts) => register(parts, warnings, { table: warning })
