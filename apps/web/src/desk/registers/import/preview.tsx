import { ownColumns, VERSION_COLUMN } from '@lantoa/sheets/sheet'
import { useMemo, useState } from 'preact/hooks'
import { Button } from '../../../look/button.tsx'
import { Notice, Ways } from '../../../look/notice.tsx'
import { Table } from '../../../look/table.tsx'
import { say } from '../../../words/words.ts'
import { showNumber } from '../../show/show-number.ts'
import type { Screen } from '../screens/screen.ts'
import { headingOf, showField } from '../show-field.ts'
import { ColumnChoice } from './column-choice.tsx'
import { useLostZeros } from './lost-zeros.ts'
import { type Line, likelyMerged, readRows } from './read-rows.ts'
import type { Table as Pasted } from './read-table.ts'
import { SendPanel } from './send-panel.tsx'

/** As many as are looked at before they are sent. */
const FIRST = 5

type PreviewProps = {
  screen: Screen
  table: Pasted
  known: readonly (string | undefined)[]
  unit: string | undefined
  onBack: () => void
}

/** What was understood of a list: its columns, its first rows, and what has to be mended in which row. */
export function Preview({ screen, table, known, unit, onBack }: PreviewProps) {
  const { sheet } = screen
  const [fields, setFields] = useState(known)
  const [filled, setFilled] = useState<ReadonlySet<string>>(new Set())
  const read = useMemo(() => readRows(sheet, table, { fields, filled, unit }), [sheet, table, fields, filled, unit])
  const lines = useLostZeros(sheet, read)
  const merged = likelyMerged(sheet, table, fields).filter((name) => !filled.has(name))
  const columns = ownColumns(sheet)
  const namesOf = (names: readonly string[]) =>
    columns
      .filter(({ path }) => names.includes(path.toLowerCase()))
      .map(headingOf)
      .join(', ')
  return (
    <>
      {table.titles ? <p>{say('import.titles', { row: showNumber(table.headingRow) })}</p> : null}
      <ColumnChoice
        columns={screen.correct === undefined ? columns : [...columns, VERSION_COLUMN]}
        headings={table.headings}
        fields={fields}
        onChoose={setFields}
      />
      {merged.length === 0 ? null : (
        <Notice title={say('import.merged', { columns: namesOf(merged) })}>
          <Ways>
            <Button onClick={() => setFilled(new Set([...filled, ...merged]))}>{say('import.fill-down')}</Button>
          </Ways>
        </Notice>
      )}
      <FirstRows screen={screen} lines={lines} fields={fields} />
      <SendPanel key={[...fields, ...filled].join(' ')} screen={screen} lines={lines} onBack={onBack} />
    </>
  )
}

type FirstProps = { screen: Screen; lines: readonly Line[]; fields: readonly (string | undefined)[] }

function FirstRows({ screen, lines, fields }: FirstProps) {
  const read = lines.flatMap((line) => ('item' in line ? [line] : [])).slice(0, FIRST)
  if (read.length === 0) return null
  const columns = screen.sheet.columns.filter(({ path }) => fields.includes(path.toLowerCase()))
  return (
    <Table
      caption={say('import.first-rows', { count: showNumber(read.length) })}
      columns={[
        { key: 'row', title: say('import.row'), of: ({ row }) => showNumber(row) },
        ...columns.map(({ from: _from, ...column }) => ({
          key: column.path,
          title: headingOf(column),
          of: ({ item }: (typeof read)[number]) => showField(column, item),
        })),
      ]}
      rows={read}
      keyOf={({ row }) => String(row)}
    />
  )
}
