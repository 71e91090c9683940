import { command, type Fresh } from '@lantoa/chassis/commands/command'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { markAppointment } from '@lantoa/contracts/identity/appointments.http'
import { writeSteps } from '../onboarding/commands.ts'
import { findRecorded, findStandings, type StepRow } from '../onboarding/standings.ts'
import type { IdentityParts } from '../parts.ts'
import { resident } from '../residents/residents.ts'
import { decideMark } from './domain.ts'
import { findAppointments } from './store.ts'

export function markCommand(parts: IdentityParts) {
  return command(parts, markAppointment, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ residentId }) => ({ resident: residentId }),
    async gather(tx, { keys, commands }) {
      const known = await resident.lock(tx, keys.resident)
      const appointments = await findAppointments(tx, keys.resident)
      const level2 = new Map<string, StepRow | undefined>()
      for (const id of keys.resident) level2.set(id, (await findStandings(tx, id)).get('level2_activated'))
      const repeated = await findRecorded(
        tx,
        commands.map(({ input }) => input),
      )
      return { known, appointments, level2, repeated }
    },
    decide(given, { known, appointments, level2, repeated }, context) {
      const { residentId } = given.input
      const facts = {
        resident: known.get(residentId),
        appointment: appointments.get(residentId),
        level2: level2.get(residentId),
        repeated: repeated.has(residentId),
      }
      return decideMark(given, facts, context)
    },
    write(tx, fresh, context, { known }) {
      const records = fresh.flatMap(({ value: { residentId, booked, said }, input, ...cause }): Fresh<StepRow>[] => {
        if (!said) return []
        const { on, recordId } = input
        const value: StepRow = {
          ...{ residentId, ...said, on, evidence: 'official_list', correction: true, recordId },
          ...{ recordedBy: cause.by, recordedAt: context.now.toISOString() },
          // An appointment that came to nothing, or that stands after all, is the same one.
          ...(said.step === 'level2_appointment' && booked && { booked }),
        }
        return [{ ...cause, input, value }]
      })
      return writeSteps(tx, records, context, known)
    },
  })
}
