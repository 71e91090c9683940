import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import { refuseBefore, refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { type ConcernStatus, concernLife, DAYS_TO_ANSWER } from '@lantoa/contracts/teams/concerns'
import { levelOfCode, NATION } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'
import type { StoredConcern } from './concern.ts'
import { NO_SUCH_CONCERN, refuseDue, refuseStranger, seen, stepOf, withStep } from './domain.ts'

/** What any step may say; each route lets through what is its own. */
export type Said = {
  readonly on?: Day | undefined
  readonly text?: string | undefined
  readonly dueOn?: Day | undefined
  readonly organisation?: string | undefined
  readonly answerId?: string | undefined
  readonly helped?: boolean | undefined
}
type Given = {
  readonly input: Said
  readonly caller: Caller
  readonly ifMatch?: number
  readonly made?: { readonly kept: unknown }
}
type StepRefusal =
  | ('status-out-of-order' | 'day-in-future' | 'before-last-change' | 'handled-elsewhere' | 'due-before-raised')
  | ('no-superior' | 'unknown-answer' | 'outside-scope')

/** What a step makes of a concern, beyond its state. */
export type StepRule = {
  readonly to: (concern: StoredConcern) => ConcernStatus
  /** Who may: the officers with whom it lies, whoever has the unit, or who raised it and officers. */
  readonly who: 'handlers' | 'anybody' | 'raiser'
  readonly change?: (concern: StoredConcern, said: Said, on: Day) => Partial<StoredConcern>
  readonly refuse?: (concern: StoredConcern, said: Said) => Refusal<StepRefusal> | undefined
}

const due = (_concern: StoredConcern, { dueOn }: Said) => (dueOn === undefined ? {} : { dueOn })

export const STEPS = {
  accept: { to: () => 'accepted', who: 'handlers', change: due },
  start: { to: () => 'doing', who: 'handlers' },
  forward: {
    to: () => 'forwarded',
    who: 'handlers',
    refuse: ({ level }, { organisation }) =>
      level === 'province' && organisation === undefined
        ? refuse('no-superior', 'No unit is above the province: say to which organisation it goes.')
        : undefined,
    // An organisation has no officers here: those who forwarded it write down what it answers.
    change: (concern, said) => ({
      ...due(concern, said),
      organisation: said.organisation ?? null,
      level: said.organisation === undefined ? 'province' : concern.level,
    }),
  },
  answer: {
    to: () => 'answered',
    who: 'handlers',
    change: (_concern, { answerId = null }) => ({ answerId, helped: null }),
  },
  reject: { to: () => 'rejected', who: 'handlers' },
  turn: {
    to: () => 'new',
    who: 'handlers',
    // It begins its own days: those of the question may be over.
    change: (_concern, { dueOn }, on) => ({
      kind: 'difficulty',
      dueOn: dueOn ?? addDays(on, DAYS_TO_ANSWER.difficulty),
    }),
  },
  close: { to: () => 'closed', who: 'anybody', change: (_concern, { helped = null }) => ({ helped }) },
  reopen: {
    to: ({ kind }) => (kind === 'question' ? 'asked' : 'reopened'),
    who: 'anybody',
    change: () => ({ helped: false }),
  },
  withdraw: { to: () => 'withdrawn', who: 'raiser' },
} as const satisfies Record<string, StepRule>

/** Judges a step: is it there, was it done, is it the next one, may this caller, and on this day. */
export function decideStep(
  given: Given,
  known: StoredConcern | undefined,
  rule: StepRule,
  context: Context,
): Decided<StoredConcern, StepRefusal | 'not-found' | 'precondition-failed'> {
  const { input: said, caller } = given
  const on = said.on ?? context.today
  const step = {
    ...{ text: said.text || null, organisation: said.organisation ?? null, answerId: (said.answerId ?? null) as never },
  }
  return decideChange<StoredConcern, StepRefusal, 'not-found'>(given, {
    known: seen(caller, known, context),
    missing: NO_SUCH_CONCERN,
    isDone: () => false, // the very same step is known again by what led away from its version
    change(concern) {
      const status = rule.to(concern)
      const changed = rule.change?.(concern, said, on) ?? {}
      const isMoved = (changed.dueOn ?? concern.dueOn) !== concern.dueOn
      const refusal =
        refuseWho(rule, caller, concern) ??
        refuseOrder(concern, status) ??
        refuseFuture(on, context.today, '/on') ??
        refuseBefore(on, concern.steps.at(-1)?.on ?? on) ??
        refuseDue(changed.dueOn ?? concern.dueOn, concern.raisedOn) ??
        rule.refuse?.(concern, said)
      const moved = isMoved ? { formerDueOn: concern.dueOn } : {}
      const done = stepOf({ status, on, ...step, ...moved }, caller, context.now)
      return refusal ?? { ...changed, status, ...withStep(concern, done) }
    },
  })
}

function refuseWho({ who }: StepRule, caller: Caller, concern: StoredConcern): Refusal<StepRefusal> | undefined {
  if (who === 'anybody') return undefined
  if (who === 'raiser') return refuseStranger(caller, concern)
  if (handles(caller, concern)) return undefined
  return refuse('handled-elsewhere', `It lies with the officers of the ${concern.level}.`)
}

/** Until it is forwarded it is the commune's; then those who have the whole province are asked. */
function handles({ permissions, units }: Caller, { level }: StoredConcern): boolean {
  if (level === 'commune') return permissions.has('concerns:record')
  return units.some((root) => root === NATION || levelOfCode(root) === 'province')
}

function refuseOrder({ status: before }: StoredConcern, status: ConcernStatus) {
  if (concernLife.allows(before, status)) return undefined
  return refuse('status-out-of-order', `What is ${before} cannot become ${status}.`)
}
