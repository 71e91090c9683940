import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { cameraSites } from '@lantoa/contracts/government/camera-sites'

export const cameraSite = registerTable(cameraSites, { name: 'text', placeKind: 'text', linked: 'jsonb' })

export const cameraSiteSlice = (parts: ServiceParts) => register(parts, cameraSites, { table: cameraSite })
