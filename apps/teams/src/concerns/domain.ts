import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { reachesPlaceOf, refuseUnit } from '@lantoa/chassis/units/judge-place'
import { type ConcernStep, DAYS_TO_ANSWER } from '@lantoa/contracts/teams/concerns'
import type { correctConcern, raiseConcern } from '@lantoa/contracts/teams/concerns.http'
import { levelOfCode } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { isOpen, partyOf, type StoredConcern, seesConcern } from './concern.ts'

type RaiseRefusal = Extract<OutcomeOf<typeof raiseConcern>, { ok: false }>
type CorrectRefusal = Extract<OutcomeOf<typeof correctConcern>, { ok: false }>

export const NO_SUCH_CONCERN = refuse('not-found', 'There is no such question or difficulty in your units.')

/** Judges a question or difficulty that is raised. */
export function decideRaising(
  { input, caller }: Command<typeof raiseConcern>,
  { tree, today, now }: Context,
): Decided<StoredConcern, RaiseRefusal['code']> {
  const { concernId, kind, unitCode, raisedOn, obstacle = null, visitId = null, topic, text } = input
  const dueOn = input.dueOn ?? addDays(raisedOn, DAYS_TO_ANSWER[kind])
  const refusal =
    refuseFuture(raisedOn, today, '/raisedOn') ??
    refuseUnit(tree, unitCode, raisedOn, '/unitCode') ??
    refuseOutside(caller, { code: unitCode, on: raisedOn }, { tree, today }) ??
    refuseDue(dueOn, raisedOn)
  if (refusal) return refusal
  const status = kind === 'question' ? 'asked' : 'new'
  const { concernId: _id, ...recordedAs } = input
  const changedAt = now.toISOString()
  const value: StoredConcern = {
    ...{ concernId, kind, raisedAs: kind, unitCode, topic, text, obstacle, raisedOn, dueOn, visitId, status },
    level: levelOfCode(unitCode) === 'province' ? 'province' : 'commune',
    ...{
      organisation: null,
      answerId: null,
      helped: null,
      changedAt,
      version: 1,
      recordedAs,
      raisedBy: caller.subject,
    },
    steps: [stepOf({ status, on: raisedOn }, caller, now)],
  }
  return { ok: true, value, fresh: true }
}

/** Judges a correction of what was raised: by whoever raised it, or by officers. */
export function decideCorrection(
  given: Command<typeof correctConcern>,
  known: StoredConcern | undefined,
  context: Context,
): Decided<StoredConcern, CorrectRefusal['code']> {
  const { concernId: _id, ...named } = given.input
  const fields = named as Partial<StoredConcern> // JSON has no undefined
  const { caller } = given
  return decideChange<StoredConcern, CorrectRefusal['code'], 'not-found'>(given, {
    known: seen(caller, known, context),
    missing: NO_SUCH_CONCERN,
    isDone: (concern) => Object.keys(whatDiffers(concern, fields)).length === 0,
    change(concern) {
      if (concern.status === 'withdrawn') return refuse('concern-withdrawn', 'It was taken back.')
      const dueOn = fields.dueOn ?? concern.dueOn
      const refusal =
        refuseStranger(caller, concern) ?? refuseDue(dueOn, concern.raisedOn) ?? refuseAnswered(concern, dueOn)
      if (refusal) return refusal
      const last = concern.steps.at(-1)?.on ?? concern.raisedOn
      const step = { status: concern.status, on: last, before: whatDiffers(concern, fields) }
      return { ...fields, ...withStep(concern, stepOf(step, caller, context.now)) }
    },
  })
}

/** The concern, if the caller may see it. */
export function seen(caller: Caller, concern: StoredConcern | undefined, context: Pick<Context, 'tree' | 'today'>) {
  return concern && seesConcern(caller, concern, context) ? concern : undefined
}

/** Others of the same units may read it; what was said is whoever's who said it. */
export function refuseStranger(caller: Caller, { raisedBy }: StoredConcern): Refusal<'outside-scope'> | undefined {
  if (caller.subject === raisedBy || caller.permissions.has('concerns:handle')) return undefined
  return refuse('outside-scope', 'Only who raised it and officers may do so.')
}

export function refuseDue(dueOn: Day, raisedOn: Day): Refusal<'due-before-raised'> | undefined {
  if (dueOn >= raisedOn) return undefined
  return refuse('due-before-raised', `It was raised on ${raisedOn}.`, { pointer: '/dueOn' })
}

/** A late answer does not become a timely one. */
function refuseAnswered(concern: StoredConcern, dueOn: Day): Refusal<'concern-answered'> | undefined {
  if (dueOn === concern.dueOn || isOpen(concern)) return undefined
  return refuse('concern-answered', 'Nobody waits for an answer any more.', { pointer: '/dueOn' })
}

type Step = Pick<ConcernStep, 'status' | 'on'> & Partial<ConcernStep>

export function stepOf(step: Step, caller: Caller, now: Date): ConcernStep {
  const nothing = { text: null, organisation: null, answerId: null, before: null }
  return { ...nothing, ...step, at: now.toISOString(), by: partyOf(caller) }
}

/** Whatever is told last changes when it changed. */
export function withStep({ steps }: StoredConcern, step: ConcernStep): Pick<StoredConcern, 'steps' | 'changedAt'> {
  return { steps: [...steps, step], changedAt: step.at }
}

function whatDiffers(concern: StoredConcern, fields: Partial<StoredConcern>): NonNullable<ConcernStep['before']> {
  const named = Object.keys(fields) as (keyof StoredConcern)[]
  const wrong = named.filter((field) => concern[field] !== fields[field])
  return Object.fromEntries(wrong.map((field) => [field, concern[field]]))
}

function refuseOutside(
  caller: Caller,
  place: { code: string; on: Day },
  { tree, today }: Pick<Context, 'tree' | 'today'>,
) {
  if (reachesPlaceOf(caller, tree, place, today)) return undefined
  return refuse('outside-scope', 'It lies outside your units.', { pointer: '/unitCode' })
}
