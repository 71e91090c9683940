import { unaccent } from '@lantoa/vietnam/text'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import type { Home } from './people.ts'

/** Behind all others, so that nothing that is there gets another id. */
const FIRST = 900_000
const WITHOUT_MARKS = 40
const HOMES = [7, 61] as const

/**
 * What two teams wrote down twice, so that an officer finds something to decide: homes with their first people once more,
 * by another pen, and somebody who stands in one home with and without the marks of the name.
 */
export function createDuplicates(homes: readonly Home[]): Pick<Items, 'households' | 'residents'> {
  const again = HOMES.flatMap((number, at) => {
    const home = homes[number]
    return home ? [{ home, householdId: demoId('household', FIRST + at) }] : []
  })
  const twice = again.flatMap(({ home, householdId }) =>
    home.people.slice(0, 2).map(({ record }) => byAnotherPen(record, householdId)),
  )
  const person = homes[WITHOUT_MARKS]?.people[0]?.record
  const people = [...twice, ...(person ? [byAnotherPen(person, person.householdId)] : [])]
  return {
    households: again.map(({ home: { record }, householdId }) => ({ ...record, householdId })),
    residents: people.map((one, at) => ({ ...one, residentId: demoId('resident', FIRST + at) })),
  }
}

type Resident = Items['residents'][number]

function byAnotherPen(one: Resident, householdId: string): Resident {
  const year = 'date' in one.birth ? Number(one.birth.date.slice(0, 4)) : one.birth.year
  return { ...one, householdId, name: unaccent(one.name), birth: { year } }
}
