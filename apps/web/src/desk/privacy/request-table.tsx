import type { Data } from '@lantoa/sdk'
import { Table } from '../../look/table.tsx'
import { say, type Word } from '../../words/words.ts'
import { showDay, today } from '../show/show-day.ts'
import { requestAddress } from './address.ts'
import { isOverdue, wordOf } from './due.ts'

type RightsRequest = Data<'identity', 'listRightsRequests'>['items'][number]

type RequestTableProps = { requests: readonly RightsRequest[]; none: Word }

/** Requests with the day by which each is answered; what is late says so. `none`: what is said where there is none. */
export function RequestTable({ requests, none }: RequestTableProps) {
  const now = today()
  if (requests.length === 0) return <p>{say(none)}</p>
  return (
    <Table
      caption={say('privacy.requests')}
      columns={[
        {
          key: 'kind',
          title: say('privacy.kind'),
          of: (one: RightsRequest) => (
            <a href={requestAddress(one.rightsRequestId)}>{wordOf('rights-requests', 'kind', one.kind)}</a>
          ),
        },
        { key: 'since', title: say('privacy.since'), of: ({ since }) => showDay(since, now) },
        {
          key: 'status',
          title: say('privacy.status'),
          of: ({ status }) => wordOf('rights-requests', 'status', status),
        },
        {
          key: 'due',
          title: say('privacy.answer-by'),
          of: (one) =>
            isOverdue(one, now) ? say('privacy.late', { day: showDay(one.answerBy, now) }) : showDay(one.answerBy, now),
        },
        { key: 'stop', title: say('privacy.stop-by'), of: ({ stopBy }) => (stopBy ? showDay(stopBy, now) : '') },
      ]}
      rows={requests}
      keyOf={({ rightsRequestId }) => rightsRequestId}
    />
  )
}
