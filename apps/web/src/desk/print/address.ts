import { queryOf } from '../address.ts'
import type { Time } from '../time/time.ts'

/** Where printed pages are found. What an address says names units, teams and times, and nobody. */
export function printAddress(unit?: string): string {
  return `/desk/print${queryOf({ unit })}`
}

export function reportAddress({ unit, on, period }: Time & { readonly unit: string }): string {
  return `/desk/print/report${queryOf({ unit, on, period })}`
}

export function roundSheetAddress(team: string, week?: string): string {
  return `/desk/print/round-sheet${queryOf({ team, week })}`
}

export function badgesAddress(team: string, until?: string): string {
  return `/desk/print/badges${queryOf({ team, until })}`
}

export function attendanceListAddress(session: string): string {
  return `/desk/print/attendance-list${queryOf({ session })}`
}

export function radioAddress(message: string): string {
  return `/desk/print/radio${queryOf({ message })}`
}

export type QrLayout = 'a4' | 'a6'

export function vietQrAddress(layout: QrLayout = 'a4'): string {
  return `/desk/print/vietqr${queryOf({ layout: layout === 'a4' ? undefined : layout })}`
}
