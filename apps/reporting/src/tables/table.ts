/** `count` and `decimal` are numbers, `day` is a calendar day as `2026-03-17`; null is an empty cell. */
export type Cell = string | number | null
export type CellKind = 'text' | 'count' | 'decimal' | 'day'

export type Heading = { readonly title: string; readonly kind: CellKind; readonly width: number }
export type Column<Row> = Heading & { readonly of: (row: Row) => Cell }

/** Rows come in batches, so that a long table takes few steps and little memory. */
export type Table = {
  readonly name: string
  readonly headings: readonly Heading[]
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>
}

export function tableOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): Table {
  return { name, headings: columns, rows: cellsOf(columns, rows) }
}

async function* cellsOf<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): AsyncGenerator<Cell[][]> {
  for await (const batch of rows) yield batch.map((row) => columns.map(({ of }) => of(row)))
}
