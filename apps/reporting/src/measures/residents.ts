import type { ResidentState } from '@lantoa/contracts/identity/residents.events'
import { firstOfMonthAfter } from '@lantoa/vietnam/days'
import { daysIn, since, stock } from './measure.ts'

export const ADULT_AGE = 18
/** From this age on a person may open a payment account alone. */
export const PAYMENT_AGE = 15
/** From this age on a person may hold an e-ID account of level 2; the rule is not settled, so it has a name. */
export const EID_AGE = 14

export const residentMeasures = [
  stock('adults', 'resident', (resident: ResidentState) => daysFromAge(resident, ADULT_AGE)),
  stock('persons-15', 'resident', (resident: ResidentState) => daysFromAge(resident, PAYMENT_AGE)),
  stock('eid-eligible', 'resident', (resident: ResidentState) => daysFromAge(resident, EID_AGE)),
  stock('eid-level2', 'resident', ({ stays, birthMonth, level2Since }: ResidentState) =>
    level2Since === null ? [] : daysIn(stays, since(firstOfMonthAfter(birthMonth, EID_AGE)), since(level2Since)),
  ),
] as const

/** Also for a birthday to come: it counts from its day on, with nothing to be done on that day. */
function daysFromAge({ stays, birthMonth }: ResidentState, age: number) {
  return daysIn(stays, since(firstOfMonthAfter(birthMonth, age)))
}
