import { dayNumber } from '@lantoa/vietnam/days'
import type { Cell, CellKind, Heading, Table } from './table.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Spreadsheets count days from the last one of 1899. */
const DAYS_BEFORE_1970 = 25_569
/** In a cell there is room for no more. */
const TEXT_MAX = 32_767

/** Numbers of the formats below. */
const STYLE_OF: Readonly<Record<CellKind, number>> = { text: 2, count: 3, decimal: 4, day: 5 }
const HEADING_STYLE = 1

/** What separates thousands and decimals follows the settings of whoever opens the file. */
export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`

export const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export function contentTypes(sheets: number): string {
  const parts = numbers(sheets).map(
    (sheet) => `<Override PartName="/xl/worksheets/sheet${sheet}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  )
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${parts.join('')}</Types>`
}

export function workbookXml(names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`
}

export function relationsTo(sheets: number): string {
  const parts = numbers(sheets).map(
    (sheet) => `<Relationship Id="rId${sheet}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${sheet}.xml"/>`,
  )
  const styles = `<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${parts.join('')}${styles}</Relationships>`
}

/** A sheet whose first row stays in sight, piece by piece. */
export async function* sheetXml({ headings, rows }: Table): AsyncGenerator<Buffer> {
  const letters = headings.map((_heading, index) => columnName(index))
  const widths = headings.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`
  const titles = headings.map(({ title }, at) => textCell(`${letters[at]}1`, HEADING_STYLE, title))
  yield Buffer.from(
    `${HEAD}<worksheet xmlns="${MAIN}">${views}<cols>${widths.join('')}</cols><sheetData><row r="1">${titles.join('')}</row>`,
  )
  let number = 1
  for await (const batch of rows) {
    const lines = batch.map((cells) => rowXml(cells, ++number, letters, headings))
    yield Buffer.from(lines.join(''))
  }
  yield Buffer.from('</sheetData></worksheet>')
}

function rowXml(cells: readonly Cell[], row: number, letters: readonly string[], headings: readonly Heading[]): string {
  const filled = cells.map((cell, at) => cellXml(cell, `${letters[at]}${row}`, headings[at]?.kind ?? 'text'))
  return `<row r="${row}">${filled.join('')}</row>`
}

function cellXml(cell: Cell, address: string, kind: CellKind): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${address}" s="${STYLE_OF[kind]}"><v>${cell}</v></c>`
  if (kind !== 'day') return textCell(address, STYLE_OF[kind], cell)
  return `<c r="${address}" s="${STYLE_OF.day}"><v>${dayNumber(cell) + DAYS_BEFORE_1970}</v></c>`
}

/** Text in its own cell and never a formula, whatever it begins with. */
function textCell(address: string, style: number, text: string): string {
  const shown = escapeXml(text.slice(0, TEXT_MAX))
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML has no way to write is left out. */
function escapeXml(text: string): string {
  const legal = text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  return legal.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

/** 0 → 'A', 26 → 'AA' */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
