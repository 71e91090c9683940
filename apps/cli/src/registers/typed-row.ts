import type { Lantoa } from '@lantoa/sdk'
import { hasCodes, type Item, unitIn } from '@lantoa/sheets/read-row'
import type { Sheet } from '@lantoa/sheets/sheet'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { placeRows } from '../sheets/former-units.ts'
import { readSheetRow } from '../sheets/read-row.ts'
import { wrongOptions } from './register-options.ts'

type Fields = Readonly<Record<string, string>>
export type Asking = { readonly lantoa: Lantoa; readonly signal: AbortSignal }

/** Reads what was typed as a row of a file is read: what its codes name may have them from a former unit. */
export async function readTyped(sheet: Sheet, fields: Fields, { lantoa, signal }: Asking): Promise<Item> {
  const named = unitIn(sheet, fields)
  const placed = hasCodes(sheet, fields) ? await placeRows(sheet, lantoa, signal)(fields, named) : { unit: named }
  if ('reason' in placed) throw new CliError(`${placed.reason}.`, { exitCode: EXIT.refused })
  const read = readSheetRow(sheet, fields, placed.unit, placed.unitsOf)
  if ('wrong' in read) throw wrongOptions(read.wrong)
  return read.item
}
