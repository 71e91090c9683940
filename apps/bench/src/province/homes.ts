import { demoId } from '@lantoa/standalone/demo/ids'
import { createRandom, type Random } from '@lantoa/standalone/demo/random'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { FIRST_DAY, type Hamlet, type Plan, registrationDay } from './plan.ts'

export type Resident = {
  readonly residentId: string
  readonly number: number
  readonly birthYear: number
  readonly birthMonth: string
  /** On the police's list of those who have e-ID level 2 already. */
  readonly listed: boolean
  readonly hasAccount: boolean
}

export type Home = {
  readonly number: number
  /** Of the homes of its hamlet. */
  readonly place: number
  readonly householdId: string
  readonly hamlet: Hamlet
  readonly since: Day
  readonly residents: readonly Resident[]
  /** Who opens the door. */
  readonly head: Resident
  /** Goes on where the making of the home left off: what is drawn next is the same each time. */
  readonly random: Random
}

/** 49 people in 12 homes, as 4.9 million are in 1.2 million. */
const PEOPLE = [4, 2, 5, 3, 4, 8, 1, 4, 6, 3, 5, 4]
const MOST_PEOPLE = 10
const OLDEST_HEAD = 1950
const YOUNGEST_HEAD = 1995
export const LAST_ADULT_YEAR = 2006
export const LAST_ELIGIBLE_YEAR = 2010

/** A home, made from its number alone: nobody has to remember millions of them. */
export function homeAt(plan: Plan, hamlet: Hamlet, place: number): Home {
  const number = hamlet.index * plan.homesEach + place
  const random = createRandom(Math.imul(plan.seed, 0x9e3779b1) + number)
  const since = addDays(FIRST_DAY, registrationDay(plan, hamlet.index))
  const residents = createResidents(random, number)
  const [head] = residents
  if (!head) throw new RangeError('Nobody lives in this home')
  return { number, place, householdId: demoId('household', number), hamlet, since, residents, head, random }
}

function createResidents(random: Random, home: number): Resident[] {
  const head = random.between(OLDEST_HEAD, YOUNGEST_HEAD)
  return Array.from({ length: PEOPLE[home % PEOPLE.length] ?? 4 }, (_, index) => {
    const birthYear = birthYearOf(random, head, index)
    const number = home * MOST_PEOPLE + index
    return {
      residentId: demoId('resident', number),
      number,
      birthYear,
      birthMonth: `${birthYear}-${String(random.between(1, 12)).padStart(2, '0')}`,
      listed: random.chance(birthYear < 1960 ? 0.3 : 0.55) && birthYear <= LAST_ELIGIBLE_YEAR,
      hasAccount: random.chance(birthYear < 1960 ? 0.4 : 0.65) && birthYear <= LAST_ELIGIBLE_YEAR,
    }
  })
}

/** A head, a partner, then children and now and then a grandparent. */
function birthYearOf(random: Random, head: number, index: number): number {
  if (index === 0) return head
  if (index === 1) return head + random.between(0, 5)
  return random.chance(0.2) ? head - random.between(20, 30) : Math.min(head + random.between(22, 36), 2024)
}
