import { addDays } from '@lantoa/vietnam/days'
import type { Items } from './items.ts'
import type { Home, Person } from './people.ts'
import { SINCE } from './places.ts'
import { createRandom } from './random.ts'

type Step = Items['steps'][number]

const YOUNGEST_BIRTH_YEAR = 2011

/**
 * Most adults were at level 2 before anybody knocked: the police's list says so. Others got there with their team, step
 * by step, and some are still on the way.
 */
export function createSteps(homes: readonly Home[]): Step[] {
  return homes.flatMap(({ people }) =>
    people.filter(isEligible).flatMap((person, index) => [...stepsOf(person, index), ...stepsToDoctor(person)]),
  )
}

function isEligible({ birthYear }: Person): boolean {
  return birthYear <= YOUNGEST_BIRTH_YEAR
}

function stepsOf({ residentId, birthYear }: Person, index: number): Step[] {
  const random = createRandom(birthYear * 1_000 + Number.parseInt(residentId.slice(-8), 16) + index)
  const onList = random.chance(birthYear < 1960 ? 0.3 : 0.55)
  if (onList) return [step(residentId, 'level2_activated', SINCE, 'official_list')]
  if (random.chance(0.35)) return []
  const began = addDays(SINCE, random.between(20, 60))
  const steps = [
    step(residentId, 'chip_card', began, 'seen'),
    step(residentId, 'vneid_installed', began, 'seen'),
    booked(step(residentId, 'level2_appointment', addDays(began, 3), 'stated'), random.between(4, 6)),
    step(residentId, 'level2_activated', addDays(began, random.between(7, 20)), 'seen'),
  ]
  return random.chance(0.6) ? steps : steps.slice(0, random.between(1, 3))
}

/** Some have linked their health card, and some of these have shown the chip card at the doctor. */
function stepsToDoctor({ residentId, birthYear }: Person): Step[] {
  const random = createRandom(birthYear * 7 + Number.parseInt(residentId.slice(-8), 16))
  const linkedOn = addDays(SINCE, random.between(5, 60))
  const steps = [
    step(residentId, 'health_link', linkedOn, 'seen'),
    step(residentId, 'card_at_doctor', addDays(linkedOn, random.between(1, 20)), 'stated'),
  ]
  return random.chance(0.6) ? steps.slice(0, random.between(1, 2)) : []
}

/** Of every other appointment nobody has said the time. */
function booked(made: Step, days: number): Step {
  return { ...made, booked: { day: addDays(made.on, days), ...(days % 2 === 0 && { time: '08:30' }) } }
}

function step(residentId: string, name: Step['step'], on: string, evidence: Step['evidence']): Step {
  return { residentId, step: name, state: 'done', on, evidence }
}

/** By a commune of the demo the citizen app of its province that the reports wrote of. */
const CITIZEN_APPS: Readonly<Record<string, string>> = { '24259': 'dak_lak_so', '15865': 'thanh_hoa_s' }

/** Where a citizen app is known: who has it on the phone, who took it off again, and on whose phone it cannot be. */
export function createApps(homes: readonly Home[]): Items['apps'] {
  return homes.flatMap(({ hamlet, people }) => {
    const app = CITIZEN_APPS[hamlet.code.slice(0, 5)]
    return app === undefined ? [] : people.filter(isEligible).flatMap((person) => appsOf(person, app))
  })
}

function appsOf({ residentId, birthYear }: Person, app: string): Items['apps'] {
  const random = createRandom(birthYear * 13 + Number.parseInt(residentId.slice(-8), 16))
  if (random.chance(0.45)) return []
  const on = addDays(SINCE, random.between(10, 70))
  const seen = { residentId, app, device: 'smartphone', on, provincial: true } as const
  if (random.chance(0.15)) return [{ ...seen, status: 'impossible' }]
  const installed = { ...seen, status: 'installed' } as const
  return random.chance(0.9) ? [installed] : [installed, { ...seen, status: 'removed', on: addDays(on, 20) }]
}
