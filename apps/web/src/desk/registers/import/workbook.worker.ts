import { Workbook, type Worksheet } from 'exceljs'
import type { TableCell } from './read-table.ts'
import { type CellValue, cellOf } from './workbook-cells.ts'

/** The rows of each sheet that has anything in it; undefined where the file can't be read. */
export type WorkbookSheets = readonly (readonly (readonly TableCell[])[])[] | undefined

/** Reads a workbook apart from the page, which would stand still meanwhile. */
addEventListener('message', async ({ data }: MessageEvent<ArrayBuffer>) => {
  postMessage((await readSheets(data)) satisfies WorkbookSheets)
})

async function readSheets(bytes: ArrayBuffer): Promise<WorkbookSheets> {
  try {
    const workbook = new Workbook()
    await workbook.xlsx.load(bytes)
    const sheets = workbook.worksheets.map(rowsOf)
    return sheets.filter((rows) => rows.some((cells) => cells.some((cell) => cell !== '')))
  } catch {
    return undefined
  }
}

/** A merged cell has its text in each of its rows. */
function rowsOf(sheet: Worksheet): TableCell[][] {
  const rows: TableCell[][] = []
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells: TableCell[] = []
    row.eachCell({ includeEmpty: true }, (cell) => {
      cells.push(cellOf({ value: cell.value as CellValue, format: cell.numFmt }))
    })
    rows.push(cells)
  })
  return rows
}
