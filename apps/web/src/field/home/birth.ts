import type { Day } from '@lantoa/vietnam/days'
import type { PackPerson } from '../../phone/pack.ts'

export type Birth = PackPerson['birth']

/** Of whom only the year is known may have been born on its first day, or on its last. */
export function earliestBirth(birth: Birth): Day {
  return 'year' in birth ? `${birth.year}-01-01` : birth.date
}

export function latestBirth(birth: Birth): Day {
  return 'year' in birth ? `${birth.year}-12-31` : birth.date
}
