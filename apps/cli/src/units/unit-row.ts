import type { Args } from '@lantoa/sdk'
import { DAY_WORDS, typedDay } from '@lantoa/vietnam/typed-time'

export const UNIT_LEVELS = ['province', 'district', 'commune', 'hamlet'] as const
export type UnitLevel = (typeof UNIT_LEVELS)[number]

/** One version of a unit as the service takes it. */
export type UnitCommand = Args<'teams', 'importUnits'>['body']['items'][number]

/** The columns of a list of units: those that it must have, and those that it may. */
export const UNIT_COLUMNS = {
  required: ['code', 'level', 'kind', 'name', 'parent_code'],
  optional: ['name_en', 'valid_from', 'valid_to'],
} as const

export type UnitFields = Readonly<Record<string, string>>

const CODE_FORMS: Readonly<Record<UnitLevel, { pattern: RegExp; words: string }>> = {
  province: { pattern: /^\d{2}$/, words: 'two digits' },
  district: { pattern: /^\d{3}$/, words: 'three digits' },
  commune: { pattern: /^\d{5}$/, words: 'five digits' },
  hamlet: { pattern: /^\d{5}\.\d{1,3}$/, words: "the commune's code, a dot and a number" },
}

/**
 * A row as a command, or all that is wrong with it. What only the service can know (the parent, the kinds of a level,
 * what is stored) is its to refuse.
 */
export function readUnitRow(fields: UnitFields, validFrom: string): { unit: UnitCommand } | { reasons: string[] } {
  const level = UNIT_LEVELS.find((each) => each === fields.level)
  const reasons = [...emptyReasons(fields), ...levelReasons(fields, level), ...dayReasons(fields)]
  if (!level || reasons.length > 0) return { reasons }
  const validTo = dayOf(fields.valid_to)
  const unit: UnitCommand = {
    code: fields.code ?? '',
    level,
    kind: fields.kind ?? '',
    name: fields.name ?? '',
    parentCode: fields.parent_code || null,
    validFrom: dayOf(fields.valid_from) ?? validFrom,
    ...(fields.name_en ? { nameEn: fields.name_en } : {}),
    ...(validTo ? { validTo } : {}),
  }
  return { unit }
}

function dayOf(text: string | undefined): string | undefined {
  return text ? typedDay(text) : undefined
}

function emptyReasons(fields: UnitFields): string[] {
  const needed = ['code', 'level', 'kind', 'name', ...(fields.level === 'province' ? [] : ['parent_code'])]
  return needed.filter((name) => !fields[name]).map((name) => `${name} is empty`)
}

function levelReasons({ level: given, code }: UnitFields, level: UnitLevel | undefined): string[] {
  if (!given) return []
  if (!level) return [`level: "${given}" is none of ${UNIT_LEVELS.join(', ')}`]
  const form = CODE_FORMS[level]
  if (!code || form.pattern.test(code)) return []
  // Spreadsheets take 00004 for the number 4.
  const zeros = /^\d+$/.test(code) ? ' (has a spreadsheet dropped its leading zeros?)' : ''
  return [`code: "${code}" of a ${level} must be ${form.words}${zeros}`]
}

function dayReasons(fields: UnitFields): string[] {
  const days = ['valid_from', 'valid_to'].filter((name) => fields[name] && typedDay(fields[name]) === undefined)
  return days.map((name) => `${name}: "${fields[name]}" is not ${DAY_WORDS}`)
}
