import { REGISTERS } from '@lantoa/sdk/registers'
import { expect, test } from 'vitest'
import * as lists from './lists.ts'
import { readCell } from './read-row.ts'
import { sheetOf } from './register-sheet.ts'
import * as sessionLists from './session-lists.ts'
import type { Sheet, SheetColumn } from './sheet.ts'
import { showCell } from './show-cell.ts'

const SHEETS: readonly Sheet[] = [...Object.values(lists), ...Object.values(sessionLists), ...REGISTERS.map(sheetOf)]

/** Every choice of every column, as a thing has it that was recorded. */
const CHOICES = SHEETS.flatMap(({ name, columns }) =>
  columns.flatMap((column) =>
    (column.values ?? []).map((value) => [name, column.path, value, column, recorded(column, value)] as const),
  ),
)

function recorded({ kind, of = '' }: SheetColumn, value: string): unknown {
  if (kind === 'counts') return [{ [of]: value, count: 1_200 }]
  return kind === 'choices' ? [value] : value
}

test.each(CHOICES)('%s %s: %s is read back from what a file shows of it', (_list, _path, value, column, thing) => {
  const shown = String(showCell({ ...column, from: 'field' }, { field: thing }))
  expect(readCell(column, shown)).toEqual({ value: column.standsAs?.[value] ? column.standsAs[value] : thing })
})
