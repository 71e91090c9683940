import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'
import { type Cell, type CellKind, tableOf } from './table.ts'

async function written(kind: CellKind, ...cells: Cell[]): Promise<string[]> {
  const column = { title: 'Cột', kind, width: 10, of: (cell: Cell) => cell }
  const pieces = await Array.fromAsync(csvOf(tableOf('Bảng', [column], [cells])))
  const text = Buffer.concat(pieces).toString('utf8')
  expect(text.startsWith('\uFEFFCột\r\n')).toBe(true)
  return text.split('\r\n').slice(1, -1)
}

test('numbers have a decimal comma and no thousands, days are written as in Vietnam, nothing is nothing', async () => {
  expect(await written('decimal', 76.7, 1035, -0.5, 0, null)).toEqual(['76,7', '1035', '-0,5', '0', ''])
  expect(await written('day', '2026-03-17', null)).toEqual(['17/03/2026', ''])
})

test('what separates fields and lines stands in quotation marks', async () => {
  expect(await written('text', 'a;b', 'nói "có"', 'Ấp 7')).toEqual(['"a;b"', '"nói ""có"""', 'Ấp 7'])
})

test.each(['=1+1', '+84', '-2', '@SUM(A1)', '  =1', '\t=1', '=HYPERLINK("http://x")'])(
  '%j is no formula for whoever opens the file',
  async (text) => {
    expect((await written('text', text))[0]).toMatch(/^"?'/)
  },
)

test.each([
  ['b,=1+1', "b,'=1+1"],
  ['b, =1+1,+2', "b, '=1+1,'+2"],
  ['b\t@SUM(A1)', "b\t'@SUM(A1)"],
  ['b\n-2', `"b\n'-2"`],
  ['b,"=1+1,"', `"b,""'=1+1,"""`],
  ['Hòa Bình, - phường', "Hòa Bình, '- phường"],
  ['Tân Ninh, xã - phường, a+b', 'Tân Ninh, xã - phường, a+b'],
])(
  '%j begins no formula for a spreadsheet that splits at commas or tabs: there the quotation marks are text',
  async (text, field) => {
    expect(await written('text', text)).toEqual([field])
  },
)
