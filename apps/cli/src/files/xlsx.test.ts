import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, onTestFinished, test } from 'vitest'
import { readXlsx } from './xlsx.ts'

const COLUMNS = {
  required: ['what'],
  optional: ['on', 'size'],
  numbers: ['size'],
  days: ['on'],
  years: ['on'],
  yesNo: ['on'],
}
const JUNE = new Date('2026-03-01T00:00:00Z')

async function read(cells: Record<string, unknown>, format?: string) {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-xlsx-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('a')
  sheet.columns = ['what', 'on', 'size'].map((key) => ({ header: key, key }))
  const row = sheet.addRow({ what: 'x', ...cells })
  if (format !== undefined) for (const key of Object.keys(cells)) row.getCell(key).numFmt = format
  await workbook.xlsx.writeFile(join(folder, 'a.xlsx'))
  const rows = await Array.fromAsync(readXlsx(join(folder, 'a.xlsx'), COLUMNS))
  return rows.map((one) => ('reasons' in one ? one.reasons : one.fields))
}

test.each<[string, Record<string, unknown>, string | undefined, Record<string, string>]>([
  ['a number as it is', { size: 0.767 }, undefined, { size: '0,767' }],
  ['three decimals', { size: 1.035 }, undefined, { size: '1,035' }],
  ['a whole number with a part', { size: 26.004 }, undefined, { size: '26,004' }],
  ['what the sheet shows as 76.7', { size: 76.69999999999999 }, undefined, { size: '76,7' }],
  ['a text that is a number', { size: '26.004' }, undefined, { size: '26.004' }],
  ['a yes', { on: true }, undefined, { on: 'true' }],
  ['a day', { on: JUNE }, 'dd/mm/yyyy', { on: '2026-03-01' }],
  ['a month that became a date', { on: JUNE }, 'mmm-yy', { on: '2026-03' }],
  ['the same by another format', { on: JUNE }, 'mm/yyyy', { on: '2026-03' }],
  ['a year', { on: 2025 }, undefined, { on: '2025' }],
])('reads %s', async (_what, cells, format, fields) => {
  expect(await read(cells, format)).toEqual([{ what: 'x', on: '', size: '', ...fields }])
})

test.each<[string, Record<string, unknown>, string | undefined]>([
  ['it is formatted as percent: write 90 for 90 %', { size: 0.9 }, '0%'],
  ['it holds neither a text nor a number nor a date', { size: true }, undefined],
  ['it holds a date', { size: JUNE }, 'dd/mm/yyyy'],
])('%s', async (reason, cells, format) => {
  expect(await read(cells, format)).toEqual([[reason]])
})

test('a row of several wrong cells is one, with every reason and the cells as they stood', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-xlsx-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('a')
  sheet.addRows([
    ['what', 'on', 'size'],
    [7, { formula: '1+1', result: 2 }, 0.9],
    [JUNE, '', true],
  ])
  sheet.getCell('C2').numFmt = '0%'
  sheet.getCell('A3').numFmt = 'dd/mm/yyyy'
  await workbook.xlsx.writeFile(join(folder, 'a.xlsx'))
  const number = 'it holds a number: format it as text'
  expect(await Array.fromAsync(readXlsx(join(folder, 'a.xlsx'), COLUMNS))).toEqual([
    {
      at: 'sheet "a", cell A2',
      reasons: [
        ...[number, 'cell B2: it holds a formula: paste its value'],
        'cell C2: it is formatted as percent: write 90 for 90 %',
      ],
      fields: { what: '7', on: '2', size: '90%' },
    },
    {
      at: 'sheet "a", cell A3',
      reasons: ['it holds a date', 'cell C3: it holds neither a text nor a number nor a date'],
      fields: { what: '2026-03-01', on: '', size: 'true' },
    },
  ])
})

test('running numbers and columns without a name are no columns, and rows without more are none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-xlsx-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('a')
  sheet.addRows([['STT', 'what', ' '], [1, 'x', ' '], [2], [3, 'y', 'z']])
  await workbook.xlsx.writeFile(join(folder, 'a.xlsx'))
  const rows = await Array.fromAsync(readXlsx(join(folder, 'a.xlsx'), COLUMNS))
  expect(rows).toMatchObject([
    { fields: { what: 'x' } },
    { at: 'sheet "a", cell C4', reasons: ['the column has no name'] },
  ])
})
