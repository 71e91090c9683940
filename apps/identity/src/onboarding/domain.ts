import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { Evidence, recordApp, recordStep } from '@lantoa/contracts/identity/onboarding.http'
import type { Step, StepState } from '@lantoa/contracts/lists'
import type { Setting } from '../parts.ts'
import { refuseBefore, refuseFuture } from '../refusals.ts'
import { NO_SUCH_RESIDENT } from '../residents/domain.ts'
import { earliestBirth, type StoredResident } from '../residents/resident.ts'

/** Where a resident stands with a step. */
export type Standing = { readonly state: StepState; readonly on: string; readonly evidence: Evidence }
export type Standings = ReadonlyMap<Step, Standing>

export type StepFacts = Setting & {
  resident: StoredResident | undefined
  steps: Standings
  /** Whether the caller has recorded the very same before, whatever was recorded since. */
  repeated: boolean
}
export type AppFacts = Setting & {
  resident: StoredResident | undefined
  current: { readonly status: string; readonly on: string } | undefined
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
export function decideStep({ input, caller }: Command<typeof recordStep>, facts: StepFacts) {
  const { step, state, on, evidence, correction } = input
  const { resident, tree, today } = facts
  if (!resident || !reachesHamlet(caller, tree, resident.hamletCode, today)) return NO_SUCH_RESIDENT
  const current = facts.steps.get(step)
  const stands = current?.state === state && current.on === on && current.evidence === evidence
  // A phone that sends again what it is not sure of must not undo what was corrected in the meantime.
  if (stands || facts.repeated) return { ok: true, fresh: false } as const
  const refusal =
    refuseFuture(on, today, '/on') ?? refuseUnborn(resident, on) ?? (correction ? undefined : refuseFall(current, on))
  if (refusal) return refusal
  const after = new Map(facts.steps).set(step, { state, on, evidence })
  return refuseDisorder(step, after) ?? ({ ok: true, fresh: true } as const)
}

/** Judges a record of an app on a device. */
export function decideApp({ input, caller }: Command<typeof recordApp>, { resident, current, tree, today }: AppFacts) {
  if (!resident || !reachesHamlet(caller, tree, resident.hamletCode, today)) return NO_SUCH_RESIDENT
  if (current && current.status === input.status && current.on === input.on) return { ok: true, fresh: false } as const
  const refusal = refuseFuture(input.on, today, '/on') ?? refuseBefore(input.on, current?.on ?? '')
  return refusal ?? ({ ok: true, fresh: true } as const)
}

/** 2 by activation alone; what led there does not count. */
export function eidLevelOf(steps: Standings): 0 | 1 | 2 {
  if (steps.get('level2_activated')?.state === 'done') return 2
  return steps.get('level1')?.state === 'done' ? 1 : 0
}

function refuseUnborn(resident: StoredResident, on: string) {
  const born = earliestBirth(resident.birth)
  return on < born ? refuse('before-birth', 'That is before the birth of the resident.', { pointer: '/on' }) : undefined
}

/** What is done is undone by a correction only, and nothing is put before what is recorded. */
function refuseFall(current: Standing | undefined, on: string) {
  if (current?.state === 'done') {
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
