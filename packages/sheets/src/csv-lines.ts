const BYTE_ORDER_MARK = '\uFEFF'

/** Rows as the lines of a CSV that spreadsheets open as it is: UTF-8 with its mark, and no text that they would calculate. */
export function* csvLines(header: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  yield `${BYTE_ORDER_MARK}${lineOf(header)}`
  for (const row of rows) yield lineOf(row)
}

export function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

function cellOf(text: string): string {
  const plain = harmless(text)
  return /[",\r\n;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/**
 * Where a spreadsheet splits at semicolons, as in Vietnam, the quotation marks around a text protect nothing: what follows
 * a semicolon or a break inside it would be calculated as what stands at its beginning.
 */
function harmless(text: string): string {
  return text.replace(/(^ *|[;\t\r\n][ "]*)(?=[=+\-@])/g, "$1'")
}

/** A text without the apostrophes that keep spreadsheets from calculating it. */
export function withoutApostrophes(text: string): string {
  return text.replace(/(^ *|[;\t\r\n][ "]*)'(?=[=+\-@])/g, '$1')
}
