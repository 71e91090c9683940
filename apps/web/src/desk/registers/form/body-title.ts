import { BODIES } from '@lantoa/sheets/lists'
import type { Thing } from '@lantoa/sheets/show-cell'
import { showField } from '../show-field.ts'

/** A body by its name, or else by its kind and where it is. */
export function bodyTitle({ name, kind, unitCode, hamletCodes }: Thing): string {
  if (name) return String(name)
  const column = BODIES.columns.find(({ path }) => path === 'kind')
  const where = Array.isArray(hamletCodes) && hamletCodes.length > 0 ? hamletCodes.join(', ') : String(unitCode)
  return `${column ? showField(column, { kind }) : String(kind)} ${where}`
}
