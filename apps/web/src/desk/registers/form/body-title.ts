import { BODIES } from '@lantoa/sheets/lists'
import type { Thing } from '@lantoa/sheets/show-cell'
import { showField } from '../show-field.ts'

/** A body by its name, or else by its kind and where it is; a legal act by its number and who issued it. */
export function bodyTitle({ name, number, issuer, kind, unitCode, hamletCodes }: Thing): string {
  if (name) return String(name)
  if (number) return `${number}, ${issuer}`
  const column = BODIES.columns.find(({ path }) => path === 'kind')
  const where = Array.isArray(hamletCodes) && hamletCodes.length > 0 ? hamletCodes.join(', ') : String(unitCode)
  return `${column ? showField(column, { kind }) : String(kind)} ${where}`
}
