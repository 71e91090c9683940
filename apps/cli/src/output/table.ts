import { printable } from './printable.ts'

/** One column of a table; the first `flexible` ones give way where the terminal is too narrow. */
export type Column<Row> = {
  readonly title: string
  readonly of: (row: Row) => string
  readonly align?: 'right'
  readonly flexible?: true
}

const GAP = '  '
const NARROWEST = 8
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** Rows under their titles, fitted into `width` characters as far as the flexible columns allow. */
export function renderTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], width = Infinity): string[] {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ of }) => oneLine(of(row))))]
  const natural = columns.map((_column, index) => Math.max(...cells.map((line) => lengthOf(line[index] ?? ''))))
  const widths = fit(natural, columns, width)
  return cells.map((line) =>
    columns
      .map(({ align }, index) => pad(line[index] ?? '', widths[index] ?? 0, align))
      .join(GAP)
      .trimEnd(),
  )
}

/** Takes what is too much from the widest flexible column, again and again. */
function fit<Row>(natural: readonly number[], columns: readonly Column<Row>[], width: number): number[] {
  const widths = [...natural]
  let excess = widths.reduce((sum, each) => sum + each, GAP.length * (widths.length - 1)) - width
  while (excess > 0 && Number.isFinite(excess)) {
    const flexible = widths.map((each, index) => (columns[index]?.flexible ? each : 0))
    const widest = Math.max(...flexible)
    if (widest <= NARROWEST) break
    widths[flexible.indexOf(widest)] = widest - 1
    excess -= 1
  }
  return widths
}

function pad(text: string, width: number, align: 'right' | undefined): string {
  const shown = truncate(text, width)
  const space = ' '.repeat(Math.max(0, width - lengthOf(shown)))
  return align === 'right' ? space + shown : shown + space
}

function truncate(text: string, width: number): string {
  if (lengthOf(text) <= width) return text
  return `${[...graphemes.segment(text)]
    .slice(0, width - 1)
    .map(({ segment }) => segment)
    .join('')}…`
}

/** Marks typed apart from their letter take no room of their own. */
function lengthOf(text: string): number {
  return [...graphemes.segment(text)].length
}

function oneLine(text: string): string {
  return printable(text.replaceAll(/\s+/gu, ' '))
}
