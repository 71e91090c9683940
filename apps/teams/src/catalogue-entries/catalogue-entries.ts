import type { Tx } from '@lantoa/chassis/database/database'
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

/** Words with their codes. Two entries of one code are one thing, described by two units; a unit describes it once. */
export const catalogueEntrySlice = (parts: ServiceParts) =>
  register(parts, catalogueEntries, {
    table: catalogueEntry,
    look: findOwners,
    learn: (owners, entry) => owners.set(placeOfCode(entry), String(entry.catalogueEntryId)),
    check: (thing, judged) => refuseOtherCode(thing, judged) ?? refuseTaken(thing, judged),
  })

type Said = Readonly<Record<string, unknown>>
/** The entry that has a code in a unit, by both. */
type Owners = Map<string, string>

function placeOfCode({ unitCode, catalogue, code }: Said): string {
  return [unitCode, catalogue, code].join(' ')
}

/** What was first stays; until the commit nobody else takes these codes. An older release wrote some twice, so no index says it. */
async function findOwners(tx: Tx, said: readonly Said[]): Promise<Owners> {
  const codes = [...new Set(said.map(({ code }) => String(code)))]
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtextextended('catalogue entry ' || code, 0))
       FROM (SELECT unnest($1::text[]) AS code ORDER BY 1) AS in_order`,
    [codes],
  )
  const known = await tx.query<Said>(
    `SELECT ${catalogueEntry.select} FROM catalogue_entry WHERE code = ANY($1) ORDER BY since DESC, catalogue_entry_id DESC`,
    [codes],
  )
  return new Map(known.map((one) => [placeOfCode(one), String(one.catalogueEntryId)]))
}

/** One that stood there twice before is not judged again. */
function refuseTaken(thing: Thing, { before, facts, input }: Judged<Owners>) {
  if (before?.unitCode === thing.unitCode) return undefined
  const owner = facts.get(placeOfCode(thing))
  if (owner === undefined || owner === input.catalogueEntryId) return undefined
  const detail = `${thing.unitCode} has an entry of this code: correct that one, or put it in use again.`
  return refuse('code-taken', detail, { pointer: '/code' })
}

/** Where the code was written down it still means the entry: a wrong one is retired, and the right one recorded. */
function refuseOtherCode({ catalogue, code }: Thing, { before }: Judged<Owners>) {
  if (!before || (catalogue === before.catalogue && code === before.code)) return undefined
  const detail = 'What was written by its code keeps it: retire this entry, and record another one.'
  return refuse('code-fixed', detail, { pointer: code === before.code ? '/catalogue' : '/code' })
}
