import {
  CLAIM_COLUMNS,
  type ClaimColumn,
  type ClaimCommand,
  type ClaimWanted,
  readClaimRow,
} from '@lantoa/sheets/claim-row'
import { nameOf, type WrongColumns, wrongColumns } from '@lantoa/sheets/columns'
import type { CellFault } from '@lantoa/sheets/sheet-cell'
import { fieldsOf, isFilled, readTableCell, type Table, type TableCell } from '../registers/import/read-table.ts'

/** A claim by the number of its row in the spreadsheet. */
export type ClaimLine = { readonly row: number; readonly claim: ClaimCommand }
/** What is wrong in a row, before anybody is asked. */
export type WrongLine = { readonly row: number } & (
  | { readonly column: ClaimColumn; readonly wanted: ClaimWanted }
  | { readonly column: ClaimColumn; readonly fault: CellFault }
  | { readonly sameAs: number }
)
export type ReadClaims = { readonly lines: readonly ClaimLine[]; readonly wrong: readonly WrongLine[] }
/** What is wrong with the headings; `unnamed`: the numbers of columns that have cells and no heading. */
export type WrongHeadings = WrongColumns & { readonly unnamed: readonly number[] }

/** The claims of a list, and all that is wrong with them. */
export function readClaims(table: Table): ReadClaims | WrongHeadings {
  const headings = wrongHeadings(table)
  if (Object.values(headings).some((some) => some.length > 0)) return headings
  const columns = fieldsOf(table.headings, CLAIM_COLUMNS) as (ClaimColumn | undefined)[]
  const lines: ClaimLine[] = []
  const wrong: WrongLine[] = []
  const seen = new Map<string, number>()
  for (const { row, cells } of table.rows) {
    const texts = columns.flatMap((column, at) => (column ? [{ column, ...readCell(cells[at] ?? '', column) }] : []))
    const faults = texts.flatMap((one) => ('fault' in one ? [{ row, column: one.column, fault: one.fault }] : []))
    if (faults.length > 0) {
      wrong.push(...faults)
      continue
    }
    const fields = texts.map((one) => [one.column, 'text' in one ? one.text : ''])
    const read = readClaimRow(Object.fromEntries(fields))
    if ('wrong' in read) {
      wrong.push(...read.wrong.map((one) => ({ row, ...one })))
      continue
    }
    const first = seen.get(read.claim.claimId)
    if (first === undefined) lines.push({ row, claim: read.claim })
    else wrong.push({ row, sameAs: first })
    seen.set(read.claim.claimId, first ?? row)
  }
  return { lines, wrong }
}

function readCell(cell: TableCell, column: ClaimColumn) {
  return readTableCell(cell, column, CLAIM_COLUMNS)
}

function wrongHeadings({ headings, rows }: Table): WrongHeadings {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const columns = Array.from({ length: width }, (_, at) => at)
  const isUnnamed = (at: number) => (headings[at] ?? '') === '' && rows.some(({ cells }) => isFilled(cells[at]))
  const names = headings.map((heading) => nameOf(heading, CLAIM_COLUMNS))
  return { ...wrongColumns(names, CLAIM_COLUMNS), unnamed: columns.filter(isUnnamed).map((at) => at + 1) }
}
