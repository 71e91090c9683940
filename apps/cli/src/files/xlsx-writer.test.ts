import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { saveSheet } from './save-sheet.ts'
import { readSheetFile } from './sheet-file.ts'
import type { Cell } from './xlsx-writer.ts'

const HEADER = ['what', 'on', 'size']
const COLUMNS = { required: ['what'], optional: ['on', 'size'], numbers: ['size'], days: ['on'] }
const ROWS: Cell[][] = [
  ['007', '2026-03-01', 12],
  ['  Ấp <Hòa & "Bình"> 7;\u000b', '', 0.5],
  ['=1+1', '1958', 123_456_789],
]

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantoa-sheet-'))
  onTestFinished(() => rm(folder, { recursive: true }))
})

async function* given(rows: Iterable<Cell[]>): AsyncGenerator<Cell[]> {
  yield* rows
}

async function read(path: string) {
  const rows = await Array.fromAsync(readSheetFile(path, COLUMNS))
  return rows.map((row) => ('fields' in row ? row.fields : row))
}

test.each(['a.xlsx', 'A.XLSX', 'a.csv'])('what is written as %s is read as it was', async (name) => {
  const path = join(folder, name)
  await saveSheet(path, false, HEADER, given(ROWS))
  const [first, second, third] = await read(path)
  expect(first).toEqual({ what: '007', on: '2026-03-01', size: '12' })
  expect(second).toMatchObject({ what: 'Ấp <Hòa & "Bình"> 7;', size: expect.stringMatching(/^0[.,]5$/) })
  expect(third).toMatchObject({ what: expect.stringMatching(/^'?=1\+1$/), on: '1958', size: '123456789' })
})

test('other programs open the workbook, and take no text for a number or a formula', async () => {
  const path = join(folder, 'a.xlsx')
  await saveSheet(path, false, HEADER, given(ROWS))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const sheet = workbook.worksheets[0]
  const values = (row: number) => [1, 2, 3].map((column) => sheet?.getRow(row).getCell(column).value)
  expect(values(1)).toEqual(HEADER)
  expect(values(2)).toEqual(['007', '2026-03-01', 12])
  expect(sheet?.getCell('A4').type).toBe(ExcelJS.ValueType.String)
})

test('what breaks off leaves no file, and is the error that is answered', async () => {
  async function* broken(): AsyncGenerator<Cell[]> {
    for (let row = 0; row < 20_000; row += 1) yield [`${row}`, '2026-03-01', row]
    throw new Error('gone')
  }
  for (const name of ['a.xlsx', 'a.csv']) {
    await expect(saveSheet(join(folder, name), false, HEADER, broken())).rejects.toThrow('gone')
    expect(await read(join(folder, name)).catch((error: Error) => error.message)).toContain('is not there')
  }
})
