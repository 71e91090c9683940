import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { catalogueEntries } from '@lantoa/contracts/teams/catalogue-entries'

export const catalogueEntry = registerTable(catalogueEntries, {
  catalogue: 'text',
  code: 'text',
  name: 'text',
  nameEn: 'text',
  aliases: 'text[]',
  citizenAppOf: 'text',
  task: 'text',
})

/** Words with their codes. Two entries of one code are one thing, described by two units. */
export const catalogueEntrySlice = (parts: ServiceParts) =>
  register(parts, catalogueEntries, { table: catalogueEntry, check: refuseOtherCode })

/** Where the code was written down it still means the entry: a wrong one is retired, and the right one recorded. */
function refuseOtherCode({ catalogue, code }: Thing, { before }: Judged<undefined>) {
  if (!before || (catalogue === before.catalogue && code === before.code)) return undefined
  const detail = 'What was written by its code keeps it: retire this entry, and record another one.'
  return refuse('code-fixed', detail, { pointer: code === before.code ? '/catalogue' : '/code' })
}
