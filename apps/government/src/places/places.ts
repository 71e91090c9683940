import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { places } from '@lantoa/contracts/government/places'

export const place = registerTable(places, { name: 'text', kind: 'text', address: 'text' })

/** Where people come together, buy, learn or work. */
export const placeSlice = (parts: ServiceParts) => register(parts, places, { table: place })
