import { EXAMPLES } from '@lantoa/sdk/generated/register-examples'
import type { Register } from '@lantoa/sdk/registers'
import { sheetOf } from '@lantoa/sheets/register-sheet'
import { showCell, type Thing } from '@lantoa/sheets/show-cell'
import { optionOf } from './register-options.ts'

/** What the register has for its example, as it is typed: an option for each field that it has to have. */
export function exampleOptions(register: Register): string[] {
  const { [register.thing]: thing = {} }: Readonly<Record<string, Thing>> = EXAMPLES
  const needed = sheetOf(register).columns.filter(({ required }) => required)
  return needed.map((column) => `--${optionOf(column.path)} ${quoted(String(showCell(column, thing)))}`)
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`
}
