import { demoId } from '@lantoa/standalone/demo/ids'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { type Commune, readCommunes } from './communes.ts'

/** The whole province; a factor takes so much of its hamlets, each as full as it is, under all of its communes. */
const WHOLE = { hamlets: 2_500, homesEach: 480 }
/** 2,600 teams for 2,500 hamlets: one in so many has two. */
const SECOND_TEAM_EVERY = 25
/** 8,000 members in 2,600 teams: three each, and a fourth in one of so many. */
const FOURTH_MEMBER_EVERY = 13

export const FIRST_DAY: Day = '2025-07-01'
export const DAYS = 364
/** Hamlet by hamlet, all homes are registered in so many days. */
const REGISTRATION_DAYS = 56
/** A team goes out three evenings a week from the day after; so it knocks four times a year on every door. */
const EVENINGS = 128
const EVENINGS_OF_A_WEEK = [0, 2, 4]
export const VISITS_EACH = 4

/** What is to be generated; the same plan gives the same bytes. */
export type Plan = {
  readonly communes: readonly Commune[]
  readonly hamlets: number
  readonly homesEach: number
  readonly seed: number
}

export type Hamlet = { readonly index: number; readonly code: string; readonly name: string; readonly commune: Commune }
export type Team = { readonly bodyId: string; readonly hamlet: Hamlet; readonly memberNumbers: readonly number[] }
/** A knock on a door: which home of the hamlet, for the how manieth time (from 0). */
export type Door = { readonly home: number; readonly visit: number }

/** A share of the province; `homesEach` thins its homes out instead, to have all of its hamlets in little time. */
export function planOf(factor: number, { seed = 1, homesEach = WHOLE.homesEach } = {}): Plan {
  return { communes: readCommunes(), hamlets: Math.max(1, Math.round(WHOLE.hamlets * factor)), homesEach, seed }
}

/** One commune after the other gets its next hamlet, so that any share of the province lies in many communes. */
export function hamletAt({ communes }: Plan, index: number): Hamlet {
  const commune = communes[index % communes.length]
  if (!commune) throw new RangeError('A province without communes has no hamlets')
  const number = 1 + Math.floor(index / communes.length)
  return { index, code: `${commune.code}.${String(number).padStart(2, '0')}`, name: String(number), commune }
}

export function teamsOf(plan: Plan, hamlet: Hamlet): Team[] {
  const second = hamlet.index % SECOND_TEAM_EVERY === 0 ? [plan.hamlets + hamlet.index / SECOND_TEAM_EVERY] : []
  return [hamlet.index, ...second].map((number) => {
    const members = number % FOURTH_MEMBER_EVERY === 0 ? 4 : 3
    const memberNumbers = Array.from({ length: members }, (_, index) => number * 10 + index)
    return { bodyId: demoId('body', number), hamlet, memberNumbers }
  })
}

/** The day on which the homes of a hamlet are registered. */
export function registrationDay({ hamlets }: Plan, hamlet: number): number {
  return Math.floor((hamlet * REGISTRATION_DAYS) / hamlets)
}

/** The doors of a hamlet on which its team knocks on a day. */
export function doorsOn(plan: Plan, hamlet: number, day: number): Door[] {
  const offset = day - registrationDay(plan, hamlet) - 1
  const evening = Math.floor(offset / 7) * EVENINGS_OF_A_WEEK.length + EVENINGS_OF_A_WEEK.indexOf(offset % 7)
  if (offset < 0 || evening >= EVENINGS || !EVENINGS_OF_A_WEEK.includes(offset % 7)) return []
  const knocks = plan.homesEach * VISITS_EACH
  const [first, end] = [evening, evening + 1].map((at) => Math.floor((at * knocks) / EVENINGS))
  return Array.from({ length: (end ?? 0) - (first ?? 0) }, (_, index) => {
    const knock = (first ?? 0) + index
    return { home: knock % plan.homesEach, visit: Math.floor(knock / plan.homesEach) }
  })
}

/** The day of a knock: the inverse of `doorsOn`. */
export function dayOfVisit(plan: Plan, hamlet: number, { home, visit }: Door): Day {
  const knock = visit * plan.homesEach + home
  const evening = Math.floor(((knock + 1) * EVENINGS - 1) / (plan.homesEach * VISITS_EACH))
  const perWeek = EVENINGS_OF_A_WEEK.length
  const offset = Math.floor(evening / perWeek) * 7 + (EVENINGS_OF_A_WEEK[evening % perWeek] ?? 0)
  return addDays(FIRST_DAY, registrationDay(plan, hamlet) + 1 + offset)
}
