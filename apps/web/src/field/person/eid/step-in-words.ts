import { say, type Word } from '../../../words/field-later.ts'
import { countDone, isImplied, nextStep, STEPS, type Step, type StepState, type Steps, stateOf } from './decide.ts'

const STEP_WORDS: Readonly<Record<Step, Word>> = {
  chip_card: 'step.chip-card',
  vneid_installed: 'step.vneid-installed',
  level1: 'step.level1',
  level2_appointment: 'step.level2-appointment',
  level2_activated: 'step.level2-activated',
  signature: 'step.signature',
  health_link: 'step.health-link',
  card_at_doctor: 'step.card-at-doctor',
  provincial_app: 'step.provincial-app',
  vssid: 'step.vssid',
}

/** A word and a shape for each state: colour alone says nothing. */
const STATES: Readonly<Record<StepState, { mark: string; word: Word }>> = {
  not_started: { mark: '○', word: 'step-state.not-started' },
  guided: { mark: '◐', word: 'step-state.guided' },
  done: { mark: '✓', word: 'step-state.done' },
  declined: { mark: '✕', word: 'step-state.declined' },
  not_applicable: { mark: '–', word: 'step-state.not-applicable' },
}

export function stepInWords(step: Step): string {
  return say(STEP_WORDS[step])
}

export function standingInWords(step: Step, steps: Steps): { mark: string; text: string } {
  if (isImplied(step, steps)) return { mark: STATES.done.mark, text: say('step-state.implied') }
  return stateInWords(stateOf(step, steps))
}

export function stateInWords(state: StepState): { mark: string; text: string } {
  const { mark, word } = STATES[state]
  return { mark, text: say(word) }
}

/** How many steps are done, and which comes next. */
export function eidInWords(steps: Steps): string {
  const next = nextStep(steps)
  const count = say('eid.done', { done: String(countDone(steps)), all: String(STEPS.length) })
  return next === undefined ? count : `${count} ${say('eid.next', { step: stepInWords(next) })}`
}
