import type { ComponentChildren } from 'preact'
import './table.css'

export type Column<Row> = {
  readonly key: string
  readonly title: string
  readonly of: (row: Row) => ComponentChildren
  /** Numbers stand under each other at the right. */
  readonly number?: boolean
  /** Where its title leads: the same table in the order of this column. */
  readonly sort?: { readonly href: string; readonly sorted: 'ascending' | 'descending' | undefined } | undefined
}

type TableProps<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/** The first column names its row. A wide one is moved sideways within its own frame. */
export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="table-frame" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, of, number }, at) =>
                at === 0 ? (
                  <th key={key} scope="row">
                    {of(row)}
                  </th>
                ) : (
                  <td key={key} class={number ? 'number' : undefined}>
                    {of(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const ARROWS = { ascending: ' ▲', descending: ' ▼' } as const

function Heading<Row>({ column: { title, number, sort } }: { column: Column<Row> }) {
  const sorted = sort?.sorted
  return (
    <th scope="col" class={number ? 'number' : undefined} aria-sort={sorted ?? (sort ? 'none' : undefined)}>
      {sort ? <a href={sort.href}>{title}</a> : title}
      {sorted ? <span aria-hidden="true">{ARROWS[sorted]}</span> : null}
    </th>
  )
}
