import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
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

/** Which app it is says nothing of whether it is used: that is a day. One that was named before may have gone out of use. */
function refuseAppWithoutDay({ parentApp, parentAppSince }: Thing, { before }: Pick<Judged<unknown>, 'before'>) {
  if (parentApp === '' || parentAppSince !== null || parentApp === before?.parentApp) return undefined
  return refuse('app-without-day', 'Say since when the app is used.', { pointer: '/parentAppSince' })
}
