import type { Birth } from '@lantoa/contracts/identity/persons'
import type { ResidentWarning } from '@lantoa/contracts/identity/residents.http'
import { checkAgainst, parsePersonalNumber } from '@lantoa/vietnam/personal-number'
import { parsePhone } from '@lantoa/vietnam/phone'
import { earliestBirth } from './resident.ts'

export type Given = { phone?: string | null | undefined; personalNumber?: string | null | undefined }

type Known = { birth: Birth; sex: 'male' | 'female'; resembles: readonly string[] | undefined }

/** Doubts about what was given; they keep nothing from being recorded. */
export function warningsFor(given: Given, known: Known): ResidentWarning[] {
  return [
    ...numberWarnings(given.personalNumber ?? undefined, known),
    ...phoneWarnings(given.phone ?? undefined),
    ...(known.resembles ? ['resembles-resident' as const] : []),
  ]
}

function numberWarnings(number: string | undefined, { birth, sex }: Known) {
  const parsed = number === undefined ? undefined : parsePersonalNumber(number)
  if (!parsed?.ok) return []
  const birthYear = Number(earliestBirth(birth).slice(0, 4))
  return [...parsed.warnings, ...checkAgainst(parsed.value, { birthYear, sex })]
}

function phoneWarnings(phone: string | undefined): ResidentWarning[] {
  const parsed = phone === undefined ? undefined : parsePhone(phone)
  return parsed?.ok ? [...parsed.warnings] : []
}
