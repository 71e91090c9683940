import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import type { appointmentRoutes } from '@lantoa/contracts/identity/appointments.http'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads } from '../access-log/log-reads.ts'
import type { IdentityParts } from '../parts.ts'
import { markCommand } from './commands.ts'
import { listAppointed } from './store.ts'

export function appointmentHandlers(parts: IdentityParts): Handlers<typeof appointmentRoutes> {
  const { database, units } = parts
  const marks = markCommand(parts)
  return {
    markAppointment: marks.one,
    markAppointmentBatch: marks.many,
    listAppointments: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const scope = placesToRead(reader.caller, units.tree(), query.unit, dayOf(reader.now))
        if (!scope.ok) return scope
        const { value: page } = await listAppointed(tx, query, {
          where: `($1::text[] IS NULL OR hamlet_code = ANY($1))
             AND CASE WHEN $2::date IS NULL THEN mark IS NULL OR mark = 'registered' ELSE booked_on = $2 END`,
          values: [scope.codes, query.day ?? null],
          answers: ['unit', 'day'],
        })
        // The list is what they come for: who may read it sees whom to expect.
        await logReads(
          tx,
          'listAppointments',
          page.items.map((one) => ({ ...one, masked: false })),
          reader,
        )
        const items = page.items.map(({ state: _state, sortedOn: _sortedOn, ...item }) => item)
        return accept({ ...page, items })
      }),
  }
}
