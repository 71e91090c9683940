import { type Day, isDay } from '@lantoa/vietnam/days'

export type Level = 'province' | 'district' | 'commune' | 'hamlet'

/** Higher rank lies beneath lower: a parent always has the smaller rank. */
export const LEVEL_RANK: Readonly<Record<Level, number>> = { province: 1, district: 2, commune: 3, hamlet: 4 }

/** One version of a unit, valid from `validFrom` up to but not including `validTo` (null: open). */
export type UnitVersion = {
  readonly code: string
  readonly validFrom: Day
  /** Equal to `validFrom` for a version taken back by an undone boundary change: it is valid on no day. */
  readonly validTo: Day | null
  readonly level: Level
  readonly kind: string
  readonly name: string
  /** Null for a province. */
  readonly parentCode: string | null
  readonly successors: readonly Succession[]
}

/** A version that took over the whole ('full') or a part of a closed one. */
export type Succession = { readonly code: string; readonly validFrom: Day; readonly extent: 'full' | 'partial' }

/** Names a unit: with `on`, the version valid on that day; without, the one valid on the date in question. */
export type UnitRef = { readonly code: string; readonly on?: Day }

/** The scope root above all provinces; it has no versions. */
export const NATION = 'VN'

/**
 * Codes by level, as text: province, district and commune codes are national and independent of each other; a hamlet's
 * is its first commune's code and a local number, kept when the hamlet moves to another commune.
 */
export const UNIT_CODE: Readonly<Record<Level, RegExp>> = {
  province: /^\d{2}$/,
  district: /^\d{3}$/,
  commune: /^\d{5}$/,
  hamlet: /^\d{5}\.\d{1,3}$/,
}

const LEVELS: readonly Level[] = ['province', 'district', 'commune', 'hamlet']

/** The level a code belongs to by its form; undefined for anything else, also for the nation. */
export function levelOfCode(code: string): Level | undefined {
  return LEVELS.find((level) => UNIT_CODE[level].test(code))
}

/** '31027' and 7 → '31027.07'. */
export function hamletCode(communeCode: string, number: number): string {
  return `${communeCode}.${String(number).padStart(2, '0')}`
}

/** The order of codes: hamlet 99 of a commune before its hamlet 100. */
export function compareCodes(a: string, b: string): number {
  const ofOneCommune = a.charAt(5) === '.' && a.slice(0, 6) === b.slice(0, 6)
  if (ofOneCommune && a.length !== b.length) return a.length - b.length
  return a < b ? -1 : a > b ? 1 : 0
}

/** Reads '31027@2025-07-01', '31027', '31027.07' or 'VN'; undefined when the text is no unit reference. */
export function parseUnitRef(text: string): UnitRef | undefined {
  if (text === NATION) return { code: NATION }
  const [code = '', on, ...more] = text.split('@')
  if (levelOfCode(code) === undefined || more.length > 0) return undefined
  if (on === undefined) return { code }
  return isDay(on) ? { code, on } : undefined
}

export function formatUnitRef(ref: UnitRef): string {
  return ref.on === undefined ? ref.code : `${ref.code}@${ref.on}`
}

/** The reference of exactly this version. */
export function refOf(version: Pick<UnitVersion, 'code' | 'validFrom'>): string {
  return `${version.code}@${version.validFrom}`
}

export function isValidOn(version: UnitVersion, on: Day): boolean {
  return version.validFrom <= on && (version.validTo === null || on < version.validTo)
}
