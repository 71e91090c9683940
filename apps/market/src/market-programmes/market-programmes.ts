import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { marketProgrammes } from '@lantoa/contracts/market/market-programmes'

export const marketProgramme = registerTable(marketProgrammes, { name: 'text', kind: 'text', place: 'text' })

/** Markets and buses that went digital. */
export const marketProgrammeSlice = (parts: ServiceParts) =>
  register(parts, marketProgrammes, { table: marketProgramme })
