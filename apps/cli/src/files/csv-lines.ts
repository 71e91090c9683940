/** As many lines as a field may have: what a mark that is never closed takes with it ends there. */
const MOST_LINES = 1_000

/** A line of a file, or several that are one row; lines count from 1. */
export type NumberedText = { readonly line: number; readonly text: string }

export async function* numbered(lines: AsyncIterable<string>): AsyncGenerator<NumberedText> {
  let line = 0
  for await (const text of lines) yield { line: ++line, text }
}

/** The same where a field may have several lines: a row goes on while a quotation mark is open. */
export async function* joined(lines: AsyncIterable<string>): AsyncGenerator<NumberedText> {
  let held: NumberedText[] = []
  for await (const one of numbered(lines)) {
    held.push(one)
    const isOpen = marksIn(held) % 2 === 1
    if (isOpen && held.length < MOST_LINES) continue
    yield* isOpen ? held : [rowOf(held)]
    held = []
  }
  // A mark was never closed: each line is read by itself.
  yield* held
}

function marksIn(held: readonly NumberedText[]): number {
  return held.reduce((sum, { text }) => sum + text.split('"').length - 1, 0)
}

function rowOf(held: readonly NumberedText[]): NumberedText {
  return { line: held[0]?.line ?? 0, text: held.map(({ text }) => text).join('\n') }
}
