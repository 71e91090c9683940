import { Table } from '../../../look/table.tsx'
import { say } from '../../../words/words.ts'
import { showNumber } from '../../show/show-number.ts'
import { type Answers, correctionIn } from './answers.ts'

/** As many as are read on a page. */
const SHOWN = 200

/** What rows of an export would correct, field by field, before anything is sent. */
export function Edited({ tried }: { tried: Answers }) {
  const edited = [...tried].flatMap(([row, answer]) => {
    const correction = correctionIn(answer)
    return correction ? [{ row, edits: correction.edits }] : []
  })
  const same = [...tried.values()].filter((answer) => answer === 'unchanged').length
  const edits = edited.flatMap(({ row, edits }) => edits.map((edit) => ({ row, ...edit })))
  return (
    <>
      <p>{say('edited.counted', { edited: showNumber(edited.length), same: showNumber(same) })}</p>
      {edits.length === 0 ? null : (
        <Table
          caption={say('edited.rows', { count: showNumber(edits.length) })}
          columns={[
            { key: 'row', title: say('import.row'), of: ({ row }) => showNumber(row) },
            { key: 'field', title: say('edited.field'), of: ({ heading }) => heading },
            { key: 'from', title: say('edited.from'), of: ({ from }) => from },
            { key: 'to', title: say('edited.to'), of: ({ to }) => to || say('register.empty') },
          ]}
          rows={edits.slice(0, SHOWN)}
          keyOf={({ row, heading }) => `${row} ${heading}`}
        />
      )}
    </>
  )
}
