import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { schools } from '@lantoa/contracts/government/schools'

export const school = registerTable(schools, {
  ...({
    name: 'text',
    level: 'text',
    qualitySoftwareSince: 'date',
    parentAppSince: 'date',
    parentApp: 'text',
  } as const),
})

export const schoolSlice = (parts: ServiceParts) =>
  register(parts, schools, { table: school, check: refuseAppWithoutDay })

/** Which app it is says nothing of whether it is used: that is a day. */
function refuseAppWithoutDay({ parentApp, parentAppSince }: Thing) {
  if (parentApp === '' || parentAppSince !== null) return undefined
  return refuse('app-without-day', 'Say since when the app is used.', { pointer: '/parentAppSince' })
}
