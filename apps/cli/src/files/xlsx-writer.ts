import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { columnName } from './xlsx-rows.ts'

/** A text stays a text, whatever it looks like; only what is counted is a number. */
export type Cell = string | number
export type Rows = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>

/** As many as Excel opens; of what is longer it shows the beginning alone. */
const ROWS_MAX = 1_048_576
const TEXT_MAX = 32_767

/** By their places in the part of styles. */
const PLAIN_STYLE = 0
const TEXT_STYLE = 1

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A workbook of one sheet, as it is made: of a list of any length only a few rows are held. `numbers`: headings of them. */
export function xlsxStream(
  header: readonly string[],
  rows: Rows,
  numbers: readonly string[] = [],
): NodeJS.ReadableStream {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  // What fails while the rows come in ends the file that is being written.
  zip.on('error', (error: Error) => out.destroy(error))
  for (const [path, content] of PARTS) zip.addBuffer(Buffer.from(XML + content), path)
  const sheet = Readable.from(sheetPieces(header, rows, numbers))
  sheet.on('error', (error) => out.destroy(error))
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml')
  zip.end()
  return out
}

/** The first row stays in sight; ids and codes are texts, so no program shortens them or takes them for numbers. */
async function* sheetPieces(header: readonly string[], rows: Rows, numbers: readonly string[]): AsyncGenerator<string> {
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${colsXml(header, numbers)}<sheetData>`
  let number = 1
  let piece = rowXml(number, header)
  for await (const row of rows) {
    number += 1
    if (number > ROWS_MAX) throw new Error(`a sheet holds ${ROWS_MAX} rows: write it as .csv`)
    piece += rowXml(number, row)
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  yield `${piece}</sheetData></worksheet>`
}

/** What people type into a column of texts stays as they type it: a code keeps its zeros, a day is not turned around. */
function colsXml(header: readonly string[], numbers: readonly string[]): string {
  const cols = header.map((heading, index) => {
    const style = numbers.includes(heading) ? PLAIN_STYLE : TEXT_STYLE
    return `<col min="${index + 1}" max="${index + 1}" width="18" style="${style}" customWidth="1"/>`
  })
  return `<cols>${cols.join('')}</cols>`
}

function rowXml(number: number, cells: readonly Cell[]): string {
  return `<row r="${number}">${cells.map((cell, index) => cellXml(`${columnName(index + 1)}${number}`, cell)).join('')}</row>`
}

function cellXml(address: string, cell: Cell): string {
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  if (cell === '') return ''
  const text = escapeXml(cell.slice(0, TEXT_MAX))
  return `<c r="${address}" s="${TEXT_STYLE}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Without the characters that no XML may hold. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>]/g, (character) => ESCAPES[character] ?? character)
}

const PARTS: readonly (readonly [path: string, content: string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Lan Tỏa" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ],
]
