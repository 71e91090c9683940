import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'

export type RowProblem = { readonly row: number; readonly what: string }

/** What is wrong with rows, by their numbers in the spreadsheet. */
export function RowProblems({ rows }: { rows: readonly RowProblem[] }) {
  const columns: readonly Column<RowProblem>[] = [
    { key: 'row', title: say('paste.row'), of: ({ row }) => String(row) },
    { key: 'what', title: say('paste.to-mend'), of: ({ what }) => what },
  ]
  return (
    <Table caption={say('paste.problems')} columns={columns} rows={rows} keyOf={({ row, what }) => `${row} ${what}`} />
  )
}
