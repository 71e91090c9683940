import type { Context } from '@lantoa/chassis/commands/command'
import { refuseBefore, refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { Booking, Evidence, recordApp, recordStep } from '@lantoa/contracts/identity/onboarding.http'
import { STEPS, type Step, type StepState } from '@lantoa/contracts/lists'
import { earliestBirth, NO_SUCH_RESIDENT, refuseRestricted, type StoredResident } from '../residents/resident.ts'
import { within } from '../scope.ts'

/** Where a resident stands with a step. */
export type Standing = {
  readonly state: StepState
  readonly on: string
  readonly evidence: Evidence
  readonly booked?: Booking | undefined
}
export type Standings = ReadonlyMap<Step, Standing>

export type StepFacts = {
  resident: StoredResident | undefined
  steps: Standings
  /** Whether this very record came before, whatever was recorded since. */
  repeated: boolean
}
export type AppFacts = {
  resident: StoredResident | undefined
  current: { readonly status: string; readonly on: string; readonly provincial: boolean } | undefined
}

/**
 * What comes before a step. Level 1 is made with the app; level 2 is activated by the police after an appointment, for
 * holders of the chip card (Decree 69/2024), of which a team need not have asked.
 */
const BEFORE: Partial<Record<Step, { readonly needed: readonly Step[]; readonly ifRecorded?: readonly Step[] }>> = {
  level1: { needed: ['vneid_installed'] },
  level2_activated: { needed: ['level2_appointment'], ifRecorded: ['chip_card'] },
}

/** Judges a record of a step: something new, what stands there or was sent before, or why not. */
export function decideStep({ input, caller }: Command<typeof recordStep>, facts: StepFacts, context: Context) {
  const { step, state, on, evidence, correction, booked } = input
  const { today, now } = context
  const resident = within(caller, facts.resident, context)
  if (!resident) return NO_SUCH_RESIDENT
  const value = { ...input, recordedBy: caller.subject, recordedAt: now.toISOString() }
  const current = facts.steps.get(step)
  const isOther = booked !== undefined && !isSameBooking(booked, current?.booked)
  const stands = current?.state === state && current.on === on && current.evidence === evidence && !isOther
  // A phone that sends again what it is not sure of must not undo what was corrected in the meantime.
  if (stands || facts.repeated) return { ok: true, value: { ...value, ...current }, fresh: false } as const
  const refusal =
    refuseRestricted(resident) ??
    refuseMisplaced(input) ??
    refuseFuture(on, today, '/on') ??
    refuseUnborn(resident, on) ??
    (correction ? undefined : refuseFall(current, { state, on, isRebooked: isOther }))
  if (refusal) return refusal
  const after = new Map(facts.steps).set(step, { state, on, evidence })
  return refuseDisorder(step, after) ?? ({ ok: true, value, fresh: true } as const)
}

/** Judges a record of an app on a device. */
export function decideApp({ input, caller }: Command<typeof recordApp>, facts: AppFacts, context: Context) {
  const { current } = facts
  const resident = within(caller, facts.resident, context)
  if (!resident) return NO_SUCH_RESIDENT
  const { status, on, provincial } = input
  const stands = current?.status === status && current.on === on && current.provincial === provincial
  const refusal = stands
    ? undefined
    : (refuseRestricted(resident) ?? refuseFuture(on, context.today, '/on') ?? refuseBefore(on, current?.on ?? ''))
  return refusal ?? ({ ok: true, value: input, fresh: !stands } as const)
}

/** 2 by activation alone; what led there does not count. */
export function eidLevelOf(steps: Standings): 0 | 1 | 2 {
  if (steps.get('level2_activated')?.state === 'done') return 2
  return steps.get('level1')?.state === 'done' ? 1 : 0
}

/** Only an appointment is for a day, which lies on the day on which it was made or after. */
function refuseMisplaced({ step, state, on, booked }: Command<typeof recordStep>['input']) {
  if (!booked || (step === 'level2_appointment' && state === 'done' && booked.day >= on)) return undefined
  const detail = 'Only an appointment that was made is for a day, and not for one before it was made.'
  return refuse('booking-misplaced', detail, { pointer: '/booked' })
}

function isSameBooking(one: Booking, other: Booking | undefined): boolean {
  return one.day === other?.day && one.time === other.time
}

export function refuseUnborn(resident: StoredResident, on: string) {
  const born = earliestBirth(resident.birth)
  return on < born ? refuse('before-birth', 'That is before the birth of the resident.', { pointer: '/on' }) : undefined
}

type Next = { readonly state: StepState; readonly on: string; readonly isRebooked: boolean }

/** What is done is undone by a correction only, and nothing is put before what is recorded; an appointment gets another day. */
function refuseFall(current: Standing | undefined, { state, on, isRebooked }: Next) {
  if (current?.state === 'done' && !(isRebooked && state === 'done')) {
    return refuse('step-done', `This step was done on ${current.on}; only a correction changes that.`)
  }
  return refuseBefore(on, current?.on ?? '')
}

function refuseDisorder(changed: Step, after: Standings) {
  for (const [step, standing] of after) {
    const { needed = [], ifRecorded = [] } = BEFORE[step] ?? {}
    // A list of the authority proves the step, whatever the team has recorded before it.
    if (standing.state !== 'done' || standing.evidence === 'official_list') continue
    const concerned = [step, ...needed, ...ifRecorded].includes(changed)
    const missing =
      needed.find((need) => !precedes(after.get(need), standing)) ??
      ifRecorded.find((other) => after.has(other) && !precedes(after.get(other), standing))
    if (concerned && missing) {
      return refuse('step-out-of-order', `${step} on ${standing.on} needs ${missing} first.`, { pointer: '/step' })
    }
  }
  return undefined
}

/** A step that does not apply stands in nobody's way. */
function precedes(before: Standing | undefined, standing: Standing): boolean {
  return before?.state === 'not_applicable' || (before?.state === 'done' && before.on <= standing.on)
}

/** Each step with where somebody stands on it, and the level that they come to. */
export function checklistOf(standings: Standings) {
  const activated = standings.get('level2_activated')
  return {
    eidLevel: eidLevelOf(standings),
    level2Since: activated?.state === 'done' ? activated.on : null,
    steps: STEPS.map((step) => {
      const standing = standings.get(step)
      if (!standing) return { step, state: 'not_started' as const, on: null, evidence: null }
      const { state, on, evidence, booked } = standing
      return { step, state, on, evidence, ...(booked && { booked }) }
    }),
  }
}
