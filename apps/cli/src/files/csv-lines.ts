/** As many lines as a field may have: what a mark that is never closed takes with it ends there. */
const MOST_LINES = 1_000

/** A line of a file, or several that are one row; lines count from 1. */
export type NumberedText = { readonly line: number; readonly text: string }

export async function* numbered(lines: AsyncIterable<string>): AsyncGenerator<NumberedText> {
  let line = 0
  for await (const text of lines) yield { line: ++line, text }
}

/**
 * The same where a field may have several lines: a row goes on while a quotation mark is open. Where that makes no row, the
 * mark was never closed: its line is left to itself, and the next one begins a row again.
 */
export async function* joined(
  lines: AsyncIterable<string>,
  isRow: (text: string) => boolean,
): AsyncGenerator<NumberedText> {
  const held: NumberedText[] = []
  for await (const one of numbered(lines)) {
    held.push(one)
    // What goes on ends in a line that has a mark.
    const goesOn = held.length > 1 && !isOdd(one)
    if (!goesOn || held.length === MOST_LINES) yield* rowsIn(held, isRow, MOST_LINES)
  }
  yield* rowsIn(held, isRow, 1)
}

/** Takes rows out of the lines that are held, until fewer than `most` are left of one that goes on. */
function* rowsIn(held: NumberedText[], isRow: (text: string) => boolean, most: number): Generator<NumberedText> {
  while (held.length > 0) {
    const lines = lengthOfFirst(held)
    if (lines === undefined && held.length < most) return
    const row = rowOf(held.slice(0, lines ?? 1))
    const isWhole = lines === 1 || (lines !== undefined && isRow(row.text))
    yield isWhole ? row : rowOf(held.slice(0, 1))
    held.splice(0, isWhole ? lines : 1)
  }
}

/** How many lines the first row has; undefined where it goes on behind them. */
function lengthOfFirst(held: readonly NumberedText[]): number | undefined {
  let isOpen = false
  for (const [index, line] of held.entries()) {
    if (isOdd(line)) isOpen = !isOpen
    if (!isOpen) return index + 1
  }
  return undefined
}

/** Whether a mark is open behind a line that was not before it, or the other way round. */
function isOdd({ text }: NumberedText): boolean {
  return text.split('"').length % 2 === 0
}

function rowOf(lines: readonly NumberedText[]): NumberedText {
  return { line: lines[0]?.line ?? 0, text: lines.map(({ text }) => text).join('\n') }
}
