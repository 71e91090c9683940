import type { Data } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { boundaryAddress } from '../address.ts'
import { showDay } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { STATUSES } from './change-in-words.ts'

export type Summary = Data<'teams', 'listBoundaryChanges'>['items'][number]

/** Changes of boundaries, the latest day first. */
export function ChangeTable({ changes, today }: { changes: readonly Summary[]; today: Day }) {
  if (changes.length === 0) return <p>{say('boundaries.none')}</p>
  return (
    <Table
      caption={say('boundaries.caption')}
      columns={columnsOf(today)}
      rows={changes}
      keyOf={({ changeId }) => changeId}
    />
  )
}

function columnsOf(today: Day): readonly Column<Summary>[] {
  return [
    {
      key: 'title',
      title: say('boundary.title'),
      of: ({ changeId, title }) => <a href={boundaryAddress(changeId)}>{title}</a>,
    },
    { key: 'on', title: say('boundary.on'), of: ({ on }) => showDay(on, today) },
    { key: 'status', title: say('target.status'), of: ({ status }) => say(STATUSES[status]) },
    { key: 'act', title: say('target.act'), of: ({ legalAct }) => legalAct.number },
    { key: 'steps', title: say('boundary.steps'), number: true, of: ({ stepCount }) => showNumber(stepCount) },
  ]
}
