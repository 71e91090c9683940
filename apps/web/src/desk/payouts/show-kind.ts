import { BENEFICIARIES } from '@lantoa/sheets/beneficiaries'
import { showField } from '../registers/show-field.ts'

const KIND = BENEFICIARIES.columns.find(({ path }) => path === 'kind')

/** The kind of beneficiaries, in the word of its column. */
export function showKind(kind: string): string {
  return KIND ? String(showField(KIND, { kind })) : kind
}
