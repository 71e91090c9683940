import type { Tx } from '@lantoa/chassis/database/database'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { staffCounts } from '@lantoa/contracts/teams/staff-counts'

export const staffCount = registerTable(staffCounts, { year: 'integer', officials: 'integer', source: 'text' })

/** How many officials units have: one number for a unit and a year. */
export const staffCountSlice = (parts: ServiceParts) =>
  register(parts, staffCounts, {
    table: staffCount,
    look: findCounts,
    learn: learnCount,
    check: refuseSecond,
    checkStates: refuseSecond,
  })

type Count = { readonly unitCode: string; readonly year: number }
/** The numbers that stand, by their ids. */
type Counts = Map<string, Count>

/** Those that are there for these units. */
async function findCounts(tx: Tx, said: readonly Readonly<Record<string, unknown>>[]): Promise<Counts> {
  const rows = await tx.query<Count & { id: string }>({
    name: 'find-staff-counts',
    text: `SELECT staff_count_id AS id, unit_code AS "unitCode", year FROM staff_count
            WHERE unit_code = ANY($1) AND status = 'recorded'`,
    values: [said.map(({ unitCode }) => String(unitCode))],
  })
  return new Map(rows.map(({ id, ...count }) => [id, count]))
}

/** What is decided counts for what comes behind it. */
function learnCount(counts: Counts, thing: Thing): void {
  const id = String(thing.staffCountId)
  counts.delete(id)
  if (thing.status === 'recorded') counts.set(id, thing as unknown as Count) // by the fields of the register
}

function refuseSecond(thing: Thing, { facts, input }: Pick<Judged<Counts>, 'facts' | 'input'>) {
  if (thing.status === 'withdrawn') return undefined
  const { unitCode, year } = thing
  const isCounted = [...facts].some(
    ([id, one]) => one.unitCode === unitCode && one.year === year && id !== input.staffCountId,
  )
  if (!isCounted) return undefined
  return refuse('year-counted', `${unitCode} has a number for ${year}: correct that one.`, { pointer: '/year' })
}
