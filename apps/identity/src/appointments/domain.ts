import type { Context, Decided } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { AppointmentMark, markAppointment } from '@lantoa/contracts/identity/appointments.http'
import { refuseUnborn, type Standing } from '../onboarding/domain.ts'
import type { StepRow } from '../onboarding/standings.ts'
import { NO_SUCH_RESIDENT, refuseRestricted, type StoredResident } from '../residents/resident.ts'
import { within } from '../scope.ts'
import type { StoredAppointment } from './store.ts'

export type MarkFacts = {
  resident: StoredResident | undefined
  /** The appointment that stands, or came to nothing. */
  appointment: Pick<StoredAppointment, 'booked' | 'mark' | 'markedOn'> | undefined
  /** Where level 2 stands, and whether this very mark came before. */
  level2: Standing | undefined
  repeated: boolean
}

type Said = Pick<StepRow, 'step' | 'state'>

/** What is written down of a mark: the list of the authority has the last word, whatever a team said before. */
const SAID: Readonly<Record<AppointmentMark, Said>> = {
  registered: { step: 'level2_activated', state: 'guided' },
  activated: { step: 'level2_activated', state: 'done' },
  not_come: { step: 'level2_appointment', state: 'not_started' },
}

/** How it stands, with what has to be written for that. */
type Marked = Pick<StoredAppointment, 'residentId' | 'booked' | 'mark' | 'markedOn'> & { said?: Said }
type Code =
  | 'not-found'
  | 'processing-restricted'
  | 'day-in-future'
  | 'before-birth'
  | 'already-activated'
  | 'no-appointment'

/** Judges what the police says of somebody who was to come, or takes back. */
export function decideMark(
  { input, caller }: Command<typeof markAppointment>,
  facts: MarkFacts,
  context: Context,
): Decided<Marked, Code> {
  const { residentId, mark, on } = input
  const resident = within(caller, facts.resident, context)
  if (!resident) return NO_SUCH_RESIDENT
  const { appointment, level2 } = facts
  const booked = appointment?.booked ?? null
  const said = mark === null ? takenBack(facts) : SAID[mark]
  const stands = standingOf(facts)
  const isListed = mark !== 'activated' || level2?.evidence === 'official_list'
  if (said === undefined || facts.repeated || (stands.mark === mark && stands.markedOn === on && isListed)) {
    return { ok: true, value: { residentId, booked, ...stands }, fresh: false }
  }
  const refusal = refuseRestricted(resident) ?? refuseFuture(on, context.today, '/on') ?? refuseUnborn(resident, on)
  if (refusal) return refusal
  if (level2?.state === 'done' && (mark === 'registered' || mark === 'not_come')) {
    return refuse('already-activated', `Level 2 was activated on ${level2.on}: take that back first.`, {
      pointer: '/mark',
    })
  }
  if (mark === 'not_come' && !appointment) {
    return refuse('no-appointment', 'The resident has no appointment to come to.', { pointer: '/mark' })
  }
  const markedOn = mark === null ? null : on
  return { ok: true, value: { residentId, booked, mark, markedOn, said }, fresh: true }
}

/** Level 2 is active whoever said so, with an appointment or without. */
function standingOf({ appointment, level2 }: MarkFacts) {
  if (level2?.state === 'done') return { mark: 'activated', markedOn: level2.on } as const
  if (appointment) return { mark: appointment.mark, markedOn: appointment.markedOn }
  const isListed = level2?.state === 'guided' && level2.evidence === 'official_list'
  return isListed ? ({ mark: 'registered', markedOn: level2.on } as const) : { mark: null, markedOn: null }
}

/** What a mark is taken back by: what the police did not say it does not take back. */
function takenBack(facts: MarkFacts): Said | undefined {
  const { mark } = standingOf(facts)
  if (mark === 'not_come') return { step: 'level2_appointment', state: 'done' }
  const isOwn = mark === 'registered' || (mark === 'activated' && facts.level2?.evidence === 'official_list')
  return isOwn ? { step: 'level2_activated', state: 'not_started' } : undefined
}
