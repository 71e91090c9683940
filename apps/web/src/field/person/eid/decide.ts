import { type Day, isDay } from '@lantoa/vietnam/days'
import type { RecordOf } from '../../../phone/kinds/kind.ts'
import type { PersonFacts } from '../../../phone/person-facts.ts'
import { type Birth, earliestBirth } from '../../home/birth.ts'

type StepRecord = RecordOf<'step'>
export type Step = StepRecord['step']
export type StepState = StepRecord['body']['state']
export type Evidence = StepRecord['body']['evidence']
export type Steps = PersonFacts['steps']

/** In the order in which they are gone. */
export const STEPS = [
  'chip_card',
  'vneid_installed',
  'level1',
  'level2_appointment',
  'level2_activated',
  'signature',
  'health_link',
  'card_at_doctor',
  'provincial_app',
  'vssid',
] as const satisfies readonly Step[]

/** What somebody needs in hand, or where to go. */
export const NEEDS: Readonly<Record<Step, readonly ('phone' | 'chip-card' | 'police' | 'health-card')[]>> = {
  chip_card: ['police'],
  vneid_installed: ['phone'],
  level1: ['phone'],
  level2_appointment: ['chip-card'],
  level2_activated: ['police', 'chip-card', 'phone'],
  signature: ['phone'],
  health_link: ['phone', 'health-card'],
  card_at_doctor: ['chip-card'],
  provincial_app: ['phone'],
  vssid: ['phone'],
}

/** What has to be done before, as the register of people judges it. */
const BEFORE: Readonly<Partial<Record<Step, Step>>> = {
  level1: 'vneid_installed',
  level2_activated: 'level2_appointment',
}

/** Who gave level 2 has seen to the steps before it; official lists name the last one alone. */
const BEFORE_LEVEL2: readonly Step[] = ['chip_card', 'vneid_installed', 'level1', 'level2_appointment']

export function stepIn(text: string | undefined): Step | undefined {
  return STEPS.find((step) => step === text)
}

export function stateOf(step: Step, steps: Steps): StepState {
  return steps.find((one) => one.step === step)?.state ?? 'not_started'
}

/** Whether nobody wrote a step down that must have been done. */
export function isImplied(step: Step, steps: Steps): boolean {
  return BEFORE_LEVEL2.includes(step) && isOpen(step, steps) && stateOf('level2_activated', steps) === 'done'
}

/** The first that is neither done nor given up; undefined: nothing is left. */
export function nextStep(steps: Steps): Step | undefined {
  return STEPS.find((step) => isOpen(step, steps) && !isImplied(step, steps) && !missingFor(step, steps))
}

function isOpen(step: Step, steps: Steps): boolean {
  return ['not_started', 'guided'].includes(stateOf(step, steps))
}

export function countDone(steps: Steps): number {
  return STEPS.filter((step) => stateOf(step, steps) === 'done' || isImplied(step, steps)).length
}

/** Which step has to be done first; undefined: none. */
export function missingFor(step: Step, steps: Steps): Step | undefined {
  const before = BEFORE[step]
  return before && !['done', 'not_applicable'].includes(stateOf(before, steps)) ? before : undefined
}

/** No record of a step lies before a birth or the one that stands, nor "done" before what it needs. */
export function firstDayOf(step: Step, state: StepState, steps: Steps, birth: Birth): Day | undefined {
  const needed = state === 'done' ? BEFORE[step] : undefined
  const days = steps.filter((one) => one.step === step || one.step === needed).map(({ on }) => on)
  return [earliestBirth(birth), ...days].sort().at(-1)
}

/** `booked`: for when the police expects her; null: that is not known yet. */
export type StepAnswers = { state?: StepState; day?: string; booked?: Day | null; evidence?: Evidence }
export type StepQuestion = keyof StepAnswers

/** How it is known is asked of what somebody can have seen, and only an appointment is for a day to come. */
export function pathOf(step: Step, { state }: StepAnswers): readonly StepQuestion[] {
  if (state !== 'done') return ['state', 'day']
  return step === 'level2_appointment' ? ['state', 'day', 'booked', 'evidence'] : ['state', 'day', 'evidence']
}

/** No appointment is for a day before the one on which it was made. */
export function bookedIn(text: string, made: Day | undefined): { value: Day } | { wrong: 'eid.booked.wrong' } {
  return isDay(text) && text >= (made ?? '') ? { value: text } : { wrong: 'eid.booked.wrong' }
}

/** What is said of a step; undefined while something is open. What was done is taken back as a mistake only. */
export function reportOf(
  { state, day, booked, evidence }: StepAnswers,
  standing: StepState,
): StepRecord['body'] | undefined {
  if (state === undefined || day === undefined || (state === 'done' && evidence === undefined)) return undefined
  const known = state === 'done' && evidence !== undefined ? evidence : 'stated'
  return {
    ...{ state, on: day, evidence: known },
    ...(standing === 'done' && { correction: true }),
    ...(state === 'done' && booked && { booked: { day: booked } }),
  }
}
