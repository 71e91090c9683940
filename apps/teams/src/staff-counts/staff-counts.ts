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
  register(parts, staffCounts, { table: staffCount, look: findCounts, check: refuseSecond, checkStates: refuseSecond })

type Count = { readonly id: string; readonly unitCode: string; readonly year: number }

/** The numbers that are there for these units. */
function findCounts(tx: Tx, said: readonly Readonly<Record<string, unknown>>[]): Promise<Count[]> {
  return tx.query<Count>({
    name: 'find-staff-counts',
    text: `SELECT staff_count_id AS id, unit_code AS "unitCode", year FROM staff_count
            WHERE unit_code = ANY($1) AND status = 'recorded'`,
    values: [said.map(({ unitCode }) => String(unitCode))],
  })
}

function refuseSecond(thing: Thing, { facts, input }: Pick<Judged<readonly Count[]>, 'facts' | 'input'>) {
  if (thing.status === 'withdrawn') return undefined
  const { unitCode, year } = thing
  const other = facts.find((one) => one.unitCode === unitCode && one.year === year && one.id !== input.staffCountId)
  if (!other) return undefined
  return refuse('year-counted', `${unitCode} has a number for ${year}: correct that one.`, { pointer: '/year' })
}
