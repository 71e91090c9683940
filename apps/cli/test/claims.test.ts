import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'
import { workbookOf } from './workbook.ts'

type Item = { claimId: string; unit: string; value: number | null }
const CLAIM = {
  version: 1,
  from: '2025-11-17',
  until: '2025-11-18',
  recordedAt: '2026-03-17T00:00:00Z',
  withdrawn: null,
}

/** A service that knows no unit 99999 and finds 2,000 implausible. */
const judge: Answers[string] = ({ body }) => {
  const { items } = body as { items: Item[] }
  return {
    results: items.map((item) => {
      if (item.unit === '99999') {
        const refused = {
          type: 't',
          title: 'x',
          status: 422,
          code: 'unknown-unit',
          detail: 'No unit.',
          pointer: '/unit',
        }
        return { accepted: false, problem: refused }
      }
      const flags = item.value === 2000 ? [{ rule: 'unlikely-per-commune', detail: '2000 per commune.' }] : []
      return { accepted: true, value: { ...item, ...CLAIM, flags }, version: 1 }
    }),
  }
}
const ANSWERS: Answers = { 'POST /reporting/v1/claims/check': judge, 'POST /reporting/v1/claims/batch': judge }

const HEADER = ['indicator', 'unit', 'time', 'numerator', 'denominator', 'value', 'qualifier', 'source', 'raw_text']
const TEAMS = ['I-01', '31027', '2025-11-17', 26, null, null, null, 'Báo An Giang', '26 tổ']
const DAILY = ['I-19', '31018', '2025-11', null, null, 2000, 'nearly', 'Báo An Giang', 'gần 2.000 hồ sơ mỗi ngày']

type Change = (sheet: ExcelJS.Worksheet) => void

async function sheetWith(rows: readonly (readonly unknown[])[], change: Change = () => undefined) {
  const on = await stage({ answers: ANSWERS })
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Số liệu')
  sheet.addRows([HEADER, ...rows].map((row) => [...row]))
  change(sheet)
  await workbook.xlsx.writeFile(join(on.folder, 'claims.xlsx'))
  const sent = () => on.asked.filter(({ url }) => url.pathname.endsWith('/claims/batch')).flatMap(({ body }) => body)
  return { ...on, sent }
}

test('a workbook is checked, then recorded; what is implausible is told', async () => {
  const { lantoa, sent, asked } = await sheetWith([TEAMS, DAILY])
  const { exitCode, out, err } = await lantoa('claims', 'import', 'claims.xlsx')
  expect([exitCode, out]).toEqual([0, '2 claims recorded, 1 flagged\n'])
  expect(err).toBe('sheet "Số liệu", cell A3: implausible: 2000 per commune. (unlikely-per-commune)\n')
  expect(sent()).toMatchObject([
    {
      items: [
        {
          ...{ indicatorId: 'I-01', unit: '31027', time: '2025-11-17', numerator: 26, denominator: null, value: null },
          ...{ qualifier: 'exact', source: { name: 'Báo An Giang', publishedOn: null }, rawText: '26 tổ' },
        },
        { indicatorId: 'I-19', value: 2000, qualifier: 'nearly' },
      ],
    },
  ])
  const first = asked.map(({ body }) => JSON.stringify(body))
  await lantoa('claims', 'import', 'claims.xlsx')
  expect(asked.slice(first.length).map(({ body }) => JSON.stringify(body))).toEqual(first)
})

test('days may be dates, texts may be formatted, years may be numbers', async () => {
  const { lantoa, sent } = await sheetWith([TEAMS, DAILY], (sheet) => {
    sheet.getCell('C2').value = new Date('2025-11-17T00:00:00Z')
    sheet.getCell('I2').value = { richText: [{ text: '26 ' }, { text: 'tổ' }] }
    sheet.getCell('C3').value = 2025
    sheet.getCell('F3').value = 76.69999999999999
  })
  expect((await lantoa('claims', 'import', 'claims.xlsx')).exitCode).toBe(0)
  expect(sent()).toMatchObject([
    {
      items: [
        { time: '2025-11-17', rawText: '26 tổ' },
        { time: '2025', value: 76.7 },
      ],
    },
  ])
})

test.each<[string, Change, string]>([
  ['merged cells', (sheet) => sheet.mergeCells('A5:B9'), 'cell A5:B9: the cells are merged'],
  ['a formula', (sheet) => set(sheet, 'D2', { formula: '20+6', result: 26 }), 'cell D2: it holds a formula'],
  ['text for a number', (sheet) => set(sheet, 'D2', 'hai sáu'), 'cell D2: numerator: write a whole number'],
  ['a number for a code', (sheet) => set(sheet, 'B2', 6688), 'cell B2: it holds a number: format it as text'],
  ['a date for a number', (sheet) => set(sheet, 'D2', new Date(0)), 'cell D2: it holds a date'],
  ['yes or no', (sheet) => set(sheet, 'D2', true), 'cell D2: it holds neither'],
  ['an error', (sheet) => set(sheet, 'D2', { error: '#N/A' }), 'cell D2: it holds neither'],
  ['a percentage', (sheet) => percent(sheet, 'F2'), 'cell F2: it is formatted as percent'],
  ['half a team', (sheet) => set(sheet, 'D2', 2.5), 'cell D2: numerator: write a whole number'],
  ['less than nothing', (sheet) => set(sheet, 'D2', -1), 'cell D2: numerator: write a whole number'],
  ['denominator 0', (sheet) => set(sheet, 'E2', 0), 'cell E2: denominator: nothing can be divided by 0'],
  ['no source', (sheet) => set(sheet, 'H2', null), 'cell H2: source: name the source'],
  ['an unknown column', (sheet) => set(sheet, 'J1', 'ghi_chu'), 'cell A1: there is no column "ghi_chu"'],
  ['a cell without column', (sheet) => set(sheet, 'K2', 'x'), 'cell K2: the column has no name'],
  ['the same twice', (sheet) => void sheet.addRow([...TEAMS]), 'cell A4: the same claim stands already in'],
  ['a unit that is not', (sheet) => set(sheet, 'B3', '99999'), 'cell B3 (unknown-unit): No unit.'],
])('%s: the cell is named and nothing is written', async (_what, change, expected) => {
  const { lantoa, sent } = await sheetWith([TEAMS, DAILY], change)
  const { exitCode, out, err } = await lantoa('claims', 'import', 'claims.xlsx')
  expect(err).toContain(`sheet "Số liệu", ${expected}`)
  expect([exitCode, out.includes('nothing was written')]).toEqual([1, true])
  expect(sent()).toEqual([])
})

function set(sheet: ExcelJS.Worksheet, cell: string, value: ExcelJS.CellValue): void {
  sheet.getCell(cell).value = value
}

function percent(sheet: ExcelJS.Worksheet, cell: string): void {
  Object.assign(sheet.getCell(cell), { value: 0.9, numFmt: '0.0%' })
}

describe('a file that is no list of claims', () => {
  const importing = async (name: string, content: string | Uint8Array) => {
    const { lantoa, file, asked } = await stage({ answers: ANSWERS })
    const { exitCode, err } = await lantoa('claims', 'import', await file(name, content))
    expect(asked).toEqual([])
    return `${exitCode} ${err}`
  }

  test('is refused: missing, no archive, a bomb, one that lies about its size', async () => {
    const { lantoa } = await stage()
    expect((await lantoa('claims', 'import', 'none.xlsx')).err).toContain('is not there')
    expect(await importing('a.xlsx', 'no archive')).toMatch(/^2 .*is no XLSX that can be read/)
    const large = Buffer.alloc(40 * 1024 * 1024)
    expect(await importing('bomb.xlsx', archive(large))).toMatch(/^1 .*unpacks to more than 32 MB/)
    const blank = archive(Buffer.alloc(4 * 1024 * 1024, ' '), 100)
    expect(await importing('liar.xlsx', blank)).toMatch(/^2 .*is no XLSX that can be read\.\n/)
  })

  test('is refused when it defines entities that grow, or holds what is no XML', async () => {
    const grown = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    const book = await workbookOf(
      `${grown}<worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`,
    )
    expect(await importing('entities.xlsx', book)).toMatch(/^2 .*is no XLSX that can be read\.\n/)
    expect(await importing('cut.xlsx', await workbookOf('<worksheet><sheetData>'))).toMatch(/^2 .*is no XLSX/)
  })

  test('is refused when it is too long', async () => {
    const lines = Array.from({ length: 10_001 }, (_, index) => `I-01,31027,2025-11-17,${index},Báo,x`)
    const text = ['indicator,unit,time,numerator,source,raw_text', ...lines].join('\n')
    expect(await importing('long.csv', text)).toMatch(/^1 .*more than 10000 rows/)
  })

  test('is refused when it is empty', async () => {
    const { lantoa } = await sheetWith([])
    expect((await lantoa('claims', 'import', 'claims.xlsx')).err).toContain('there are no claims in it')
  })
})

/** An archive of one part, by the book but for the size that it names. */
function archive(content: Buffer, told = content.length): Buffer {
  const packed = deflateRawSync(content)
  const name = Buffer.from('xl/workbook.xml')
  const sizes = Buffer.alloc(16)
  sizes.writeUInt32LE(packed.length, 4)
  sizes.writeUInt32LE(told, 8)
  sizes.writeUInt16LE(name.length, 12)
  const start = Buffer.from('14000000080000000000000000000'.slice(0, 20), 'hex')
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), start, sizes, name, packed])
  const rest = Buffer.alloc(14)
  const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), start, sizes, rest, name])
  const end = Buffer.alloc(22)
  end.write('504b0506', 'hex')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

test('millions of merged cells are a range like any other', async () => {
  const { lantoa, file } = await stage({ answers: ANSWERS })
  const header = HEADER.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('')
  const merges = '<mergeCells><mergeCell ref="A5:XFD1048576"/></mergeCells>'
  const book = await workbookOf(`<worksheet><sheetData><row>${header}</row></sheetData>${merges}</worksheet>`)
  const { exitCode, err } = await lantoa('claims', 'import', await file('merged.xlsx', book))
  expect([exitCode, err]).toEqual([1, 'sheet "a", cell A5:XFD1048576: the cells are merged\n'])
})

test('a CSV does as well; a bad one names line and column', async () => {
  const { lantoa, file, asked } = await stage({ answers: ANSWERS })
  const good = 'indicator;unit;time;value;source;raw_text\nI-26;31027;2025-05-24;76,7;Báo;76,7 %\n'
  const { out } = await lantoa('claims', 'import', await file('good.csv', good), '--dry-run')
  expect(out).toBe('1 claims are good, 0 flagged, 0 refused; nothing was written.\n')
  expect(asked.at(-1)?.body).toMatchObject({ items: [{ value: 76.7 }] })
  const { err } = await lantoa('claims', 'import', await file('bad.csv', good.replace('76,7;', '1.035;')))
  expect(err).toBe('line 2, column value: value: write a number such as 76,7; of a rate in percent\n')
})

test('one is added; what does not fit is a usage error; a list shows rules and withdrawals', async () => {
  const flagged = { rule: 'unlikely-per-commune', detail: '2000 per commune.' }
  const claim = {
    ...{ claimId: 'c1', indicatorId: 'I-19', unit: '31018@2025-07-01', time: '2025-11-17', rawText: 'x' },
    ...{
      numerator: null,
      denominator: null,
      value: 2000,
      qualifier: 'nearly',
      source: { name: 'Báo', publishedOn: null },
    },
    ...{ ...CLAIM, flags: [flagged], withdrawn: { at: '2026-03-17T00:00:00Z', reason: 'đính chính' } },
  }
  const { lantoa, asked } = await stage({ answers: { 'GET /reporting/v1/claims': () => ({ items: [claim] }) } })
  const typed = ['--indicator', 'I-19', '--unit', '31018', '--time', '2025-11', '--source', 'Báo', '--raw-text', 'x']
  const wrong = await lantoa('claims', 'add', ...typed, '--denominator', '0')
  expect([wrong.exitCode, wrong.err]).toEqual([
    2,
    expect.stringContaining('--denominator: nothing can be divided by 0'),
  ])
  expect(asked).toEqual([])
  const { out } = await lantoa('claims', 'list', '--unit', '31018')
  expect(out).toMatch(
    /I-19 +31018@2025-07-01 +17\/11\/2025 +2\.000 +nearly +Báo +unlikely-per-commune, withdrawn: đính chính/,
  )
})

test('where the connection breaks it says how many are in, and the same command finishes the file', async () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => `I-01;31027;2025-11-17;${at + 1};Báo;tổ`)
  let broken = true
  const batch: Answers[string] = (asked) => {
    const { items } = asked.body as { items: Item[] }
    return broken && items.length < 1_000 ? problem(401, 'unauthenticated') : judge(asked)
  }
  const { lantoa, file } = await stage({ answers: { ...ANSWERS, 'POST /reporting/v1/claims/batch': batch } })
  await file('claims.csv', ['indicator;unit;time;numerator;source;raw_text', ...rows].join('\n'))
  const cut = await lantoa('claims', 'import', 'claims.csv')
  expect(cut.exitCode).toBe(3)
  expect(cut.err).toContain('1,000 of 1,200 claims are recorded, then:')
  expect(cut.err).toContain('Run the same command again')
  broken = false
  expect((await lantoa('claims', 'import', 'claims.csv')).out).toBe('1,200 claims recorded, 0 flagged\n')
})

test('nobody who answers is told apart from a bad file', async () => {
  const { lantoa, file } = await stage({
    answers: { 'POST /reporting/v1/claims/check': () => problem(403, 'forbidden') },
  })
  const text = 'indicator,unit,time,numerator,source,raw_text\nI-01,31027,2025-11-17,26,Báo,x\n'
  expect((await lantoa('claims', 'import', await file('one.csv', text))).exitCode).toBe(3)
})
