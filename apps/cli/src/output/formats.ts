import { dayOf, formatDay } from '@lantoa/vietnam/days'
import { formatNumber } from '@lantoa/vietnam/numbers'
import { unitTitle } from '@lantoa/vietnam/unit-names'

/** Numbers and days as people in Vietnam write them: for tables; JSON stays raw. */
export function showNumber(value: number): string {
  return formatNumber(value)
}

export function showDay(day: string): string {
  return formatDay(day)
}

/** '2026-03-17T13:15:00Z' → '17/03/2026 20:15', the time in Vietnam. */
export function showInstant(instant: string): string {
  const inVietnam = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()
  return `${formatDay(dayOf(instant))} ${inVietnam.slice(11, 16)}`
}

/** 'commune' of kind 'xã' and name 'U Minh Thượng' → 'Xã U Minh Thượng'. */
export function showUnit(unit: { kind: string; name: string }): string {
  return unitTitle(unit)
}

/** Counts within English sentences. */
export function count(value: number): string {
  return value.toLocaleString('en-US')
}

/** 90 → '1 min 30 s' */
export function showSeconds(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
