import type { CellFault } from '@lantoa/sheets/sheet-cell'
import type { Word } from '../../../words/words.ts'

/** Why a cell of a spreadsheet's file is not read, and how it is mended there. */
export const FAULTS: Readonly<Record<CellFault, Word>> = {
  date: 'cell.date',
  formula: 'cell.formula',
  neither: 'cell.neither',
  number: 'cell.number',
  percent: 'cell.percent',
}
