import { type ListAsked, queryOf } from '../address.ts'

/** What people ask for of the data on them in a unit, and breaches; `only`: what is late. */
export function privacyAddress(unit?: string, only?: 'overdue'): string {
  return `/desk/privacy${queryOf({ unit, only })}`
}

/** One request of somebody about the data on them. */
export function requestAddress(rightsRequestId: string): string {
  return `/desk/privacy/${rightsRequestId}`
}

/** `by`: only what this account took away. */
export type ExportsAsked = ListAsked & { readonly by?: string | undefined }

export function exportsAddress({ unit, on, period, by }: ExportsAsked = {}): string {
  return `/desk/exports${queryOf({ unit, on, period, by })}`
}
