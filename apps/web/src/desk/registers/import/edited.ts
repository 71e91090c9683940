import { correctionOf, type Difference, differences } from '@lantoa/sheets/differences'
import type { Fields, Item } from '@lantoa/sheets/read-row'
import type { Sheet } from '@lantoa/sheets/sheet'
import type { Thing } from '@lantoa/sheets/show-cell'
import { headingOf, showField } from '../show-field.ts'

/** A row of an export; `version`: how often its thing had been changed when the file was written. */
export type ExportedRow = { readonly fields: Fields; readonly item: Item; readonly version: number }
/** What would change in a field, as people read it. */
type Edit = { readonly heading: string; readonly from: string; readonly to: string }
/** What somebody edited in a row, and the body that corrects its thing. */
export type Correction = { readonly edits: readonly Edit[]; readonly body: object }
/**
 * What becomes of a row of an export. `stale`: somebody changed the thing after the file was written; `fixed`: a field is
 * changed by other acts than a correction; `masked`: who asks sees initials, which would be taken for names.
 */
export type Judged = 'unchanged' | 'stale' | 'masked' | { readonly fixed: readonly Edit[] } | Correction

/** Compares a row with the thing as it is recorded, and corrects only what says something else. */
export function judgeEdited(sheet: Sheet, row: ExportedRow, recorded: Thing): Judged {
  if (recorded.masked === true || recorded.address === null) return 'masked'
  const changed = differences(sheet, row, recorded, false)
  if (changed.length === 0) return 'unchanged'
  if (recorded.version !== row.version) return 'stale'
  const fixed = changed.filter(({ column }) => !sheet.again?.corrected.includes(column.path))
  if (fixed.length > 0) return { fixed: fixed.map((one) => editOf(one, row, recorded)) }
  return {
    edits: changed.map((one) => editOf(one, row, recorded)),
    body: correctionOf(sheet, row, recorded, changed),
  }
}

function editOf({ column }: Difference, { fields }: ExportedRow, recorded: Thing): Edit {
  const to = fields[column.path.toLowerCase()] ?? ''
  return { heading: headingOf(column), from: column.unseen ? '' : showField(column, recorded), to }
}
