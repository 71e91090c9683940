import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { ResidentId, Uuid } from '../ids.ts'
import { Day } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'
import { Booking } from './onboarding.http.ts'
import { KeptBirth } from './persons.ts'

/** What the police says of somebody who was to come. */
export const AppointmentMark = z
  .enum(['registered', 'activated', 'not_come'])
  .meta({ id: 'AppointmentMark', description: 'Only `activated` makes level 2; who did not come needs a new day' })
export type AppointmentMark = z.output<typeof AppointmentMark>

/** How far an appointment for e-ID level 2 got. */
const standing = {
  residentId: ResidentId,
  booked: Booking.nullable().meta({ description: 'Null: nobody said for when' }),
  mark: AppointmentMark.nullable(),
  markedOn: Day.nullable(),
}

export const Appointment = z
  .object({
    ...standing,
    name: z.string().meta({ examples: ['Nguyễn Thị Hoa'] }),
    birth: KeptBirth,
    hamletCode: HamletCode,
    madeOn: Day.meta({ description: 'When the appointment was made' }),
  })
  .meta({ id: 'Appointment' })
export type Appointment = z.output<typeof Appointment>

export const listAppointments = defineList({
  path: '/appointments',
  operationId: 'listAppointments',
  summary:
    'Who has an appointment for e-ID level 2 on a day, or without one whose is still open; the reads are written to the access log',
  permission: 'appointments:read',
  filters: {
    unit: UnitCode,
    day: Day.optional().meta({ description: 'Without one: open appointments of every day, and of no known day' }),
  },
  item: Appointment,
  order: ['sortedOn', 'residentId'],
  refusals: { 'unknown-unit': 422 },
})

export const markAppointment = defineRoute({
  method: 'post',
  path: '/residents/{residentId}/appointment/mark',
  operationId: 'markAppointment',
  summary:
    'Say as the police that somebody was registered, has level 2 activated, or did not come; null takes that back',
  permission: 'appointments:mark',
  params: z.strictObject({ residentId: ResidentId }),
  body: z
    .strictObject({
      mark: AppointmentMark.nullable(),
      on: Day,
      recordId: Uuid.optional().meta({ description: 'Of this mark alone: sent again with it, it changes nothing' }),
    })
    .meta({ id: 'AppointmentMarking', examples: [{ mark: 'activated', on: '2026-03-20' }] }),
  response: z.object(standing).meta({ id: 'MarkedAppointment' }),
  refusals: {
    'day-in-future': 422,
    'before-birth': 422,
    'no-appointment': 409,
    'already-activated': 409,
    'processing-restricted': 409,
  },
})

export const markAppointmentBatch = defineBatch(markAppointment, {
  path: '/appointments/marks/batch',
  operationId: 'markAppointmentBatch',
})

export const appointmentRoutes = { listAppointments, markAppointment, markAppointmentBatch }
