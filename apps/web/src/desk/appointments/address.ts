import { isDay } from '@lantoa/vietnam/days'
import { type ListAsked, queryOf } from '../address.ts'

export type AppointmentsAsked = Pick<ListAsked, 'unit'> & {
  readonly day?: string | undefined
  readonly cursor?: string | undefined
}

/** Whom the police expects, on a day or on any. */
export function appointmentsAddress({ unit, day, cursor }: AppointmentsAsked = {}): string {
  return `/desk/appointments${queryOf({ unit, day, cursor })}`
}

export function readAppointmentsAsked({ unit, day, cursor }: Readonly<Record<string, string>>): AppointmentsAsked {
  return { unit, cursor, day: day !== undefined && isDay(day) ? day : undefined }
}
