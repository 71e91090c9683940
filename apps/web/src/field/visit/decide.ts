import { type Day, dayOf } from '@lantoa/vietnam/days'
import { normalLines } from '@lantoa/vietnam/normal-text'
import { personalInText } from '@lantoa/vietnam/personal-in-text'
import { NONE, type None, UNKNOWN, type Unknown } from '../ask/choice.ts'
import {
  type Action,
  type Device,
  MET,
  type MET_CHOICES,
  type Obstacle,
  type OUTCOME_CHOICES,
  type Outcome,
  REASONS,
  type VisitReport,
  type WHY_CHOICES,
} from './questions.ts'
import { assessmentsOf, type SeenPeople, usesReportOf } from './seen/decide.ts'

/** What was answered at a door so far. It lies on the phone as a draft, so answers that are gone over stay in it. */
export type Answers = {
  readonly visitId: string
  readonly startedAt: string
  /** She said that she came on the day of `startedAt`, though it was not that day any more. */
  readonly daySaid?: true | undefined
  /** It is written down from a sheet of paper, which says its day. */
  readonly paper?: true | undefined
  /** As whom, and with which team, she came. Undefined: it was begun before drafts said so. */
  readonly visitor?: { readonly teamId: string; readonly visitorId: string }
  readonly met?: (typeof MET_CHOICES)[number]['value'] | undefined
  readonly outcome?: (typeof OUTCOME_CHOICES)[number]['value'] | undefined
  readonly why?: (typeof WHY_CHOICES)[number]['value'] | undefined
  readonly help?: readonly Action[] | None | Unknown | undefined
  /** Who of the home was helped. */
  readonly who?: string | Unknown | undefined
  readonly obstacles?: readonly Obstacle[] | None | Unknown | undefined
  /** What was seen of the skills of people, and of what they use every day. */
  readonly seen?: SeenPeople | undefined
  readonly devices?: readonly Device[] | None | Unknown | undefined
  readonly note?: string | undefined
}

/** The questions, on paper too; `check` is the last page, from which the report is made. */
export const STEPS = [
  'met',
  'outcome',
  'why',
  'help',
  'who',
  'skills',
  'uses',
  'obstacles',
  'devices',
  'note',
  'check',
] as const
export type Step = (typeof STEPS)[number]
export type Question = Exclude<Step, 'check'>

export function stepIn(text: string | undefined): Step {
  return STEPS.find((step) => step === text) ?? 'met'
}

/** The questions that lead to a report, after what was answered. */
export function pathOf({ met, outcome }: Answers): readonly Step[] {
  if (met !== MET) return met === undefined || met === UNKNOWN ? ['met'] : ['met', 'check']
  if (outcome === undefined || outcome === UNKNOWN) return ['met', 'outcome']
  if (outcome === 'refused') return ['met', 'outcome', 'why', 'check']
  return outcome === 'postponed' ? ['met', 'outcome', 'check'] : ['met', 'outcome', 'help', 'check']
}

/** What may be added on the last page, and is not asked of everybody. */
export function extrasOf(answers: Answers): readonly Question[] {
  if (answers.met !== MET) return ['note']
  const who = helped(answers).length > 0 ? (['who'] as const) : []
  const seen = wasVisited(answers) ? (['skills', 'uses'] as const) : []
  return [...who, ...seen, 'obstacles', 'devices', 'note']
}

/** Where an answer leads; `later`: nothing can be reported yet, and what was answered stays. */
export function stepAfter(step: Question, answers: Answers): Step | 'later' {
  const path = pathOf(answers)
  const at = path.indexOf(step)
  if (at < 0) return 'check'
  return path[at + 1] ?? 'later'
}

/** Where "back" leads; undefined: to the home. */
export function stepBefore(step: Step, answers: Answers): Step | undefined {
  const path = pathOf(answers)
  const at = path.indexOf(step)
  return at < 0 ? 'check' : path[at - 1]
}

/** A page may be opened by its address: then the first question without which it makes no sense is asked. */
export function stepFor(asked: Step, answers: Answers): Step {
  const path = pathOf(answers)
  if (asked === 'check' && path.includes('check') && hasNumbers(answers.note)) return 'note'
  if (path.includes(asked)) return asked
  const isExtra = path.includes('check') && asked !== 'check' && extrasOf(answers).includes(asked)
  return isExtra ? asked : (path.at(-1) ?? 'met')
}

/** Of a phone, a person or an account: the office reads notes, and would refuse one with such a number in it. */
export function hasNumbers(note: string | undefined): boolean {
  return note !== undefined && personalInText(normalLines(note)).length > 0
}

type Visitor = { readonly householdId: string; readonly teamId: string; readonly visitorId: string }

/** What the server is told; undefined while the first questions are open. */
export function reportOf(answers: Answers, { householdId, teamId, visitorId }: Visitor): VisitReport | undefined {
  const outcome = outcomeOf(answers)
  if (outcome === undefined) return undefined
  const note = answers.note?.trim() ?? ''
  const { startedAt, paper } = answers
  const source = paper ? ('paper' as const) : ('app' as const)
  const report = { householdId, teamId, visitorIds: [visitorId], startedAt, source, outcome }
  const obstacles = answers.met === MET ? known(answers.obstacles) : []
  const seen = wasVisited(answers) ? (answers.seen ?? {}) : {}
  return {
    ...report,
    actions: actionsOf(answers),
    assessments: assessmentsOf(seen),
    uses: usesReportOf(seen),
    devices: answers.met === MET ? [...known(answers.devices)] : [],
    obstacles: obstacles.map((obstacle) => ({ obstacle })),
    refusals: outcome === 'refused' ? [refusalOf(answers)] : [],
    ...(note === '' ? {} : { note }),
  }
}

function outcomeOf({ met, outcome }: Answers): Outcome | undefined {
  const answer = met === MET ? outcome : met
  return answer === UNKNOWN ? undefined : answer
}

function actionsOf(answers: Answers) {
  const { who } = answers
  const whom = who === undefined || who === UNKNOWN ? {} : { residentId: who }
  return helped(answers).map((action) => ({ action, ...whom }))
}

/** Something was done together, so something was seen. */
function wasVisited({ met, outcome }: Answers): boolean {
  return met === MET && (outcome === 'done' || outcome === 'partly')
}

function helped(answers: Answers): readonly Action[] {
  return pathOf(answers).includes('help') ? known(answers.help) : []
}

function refusalOf({ why }: Answers) {
  return why === undefined || why === UNKNOWN ? {} : { reason: REASONS[why] }
}

function known<Value>(values: readonly Value[] | None | Unknown | undefined): readonly Value[] {
  return values === undefined || values === UNKNOWN || values === NONE ? [] : values
}

/** Whether it has to be asked on which day she came: the visit was begun on another one than `today`. */
export function asksForDay({ startedAt, daySaid }: Answers, today: Day): boolean {
  return daySaid !== true && dayOf(startedAt) !== today
}

/** What it means that she came on the day on which it was begun, or today. */
export function onDay(day: 'then' | 'today', now: Date): Partial<Answers> {
  return day === 'then' ? { daySaid: true } : { startedAt: now.toISOString() }
}
