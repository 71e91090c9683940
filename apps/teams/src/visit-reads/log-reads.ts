import { readLog } from '@lantoa/chassis/access-log/read-log'
import { table } from '@lantoa/chassis/database/table'
import type { VisitRead } from '@lantoa/contracts/teams/visit-reads.http'

export const visitRead = table<VisitRead & { visitReadId: number }>('visit_read', {
  ...{ visitReadId: 'bigint key', at: 'instant as read_at', readBy: 'text', operation: 'text' },
  ...{ visitId: 'uuid', hamletCode: 'text' },
})

type Shown = { readonly visitId: string; readonly hamletCode: string }

/** Visits are logged whose words are shown: what was said at a door. */
export const { logReads, logAnswers } = readLog(
  visitRead,
  { table: 'visit', key: 'visit_id', id: 'visitId' },
  ({ visitId, hamletCode }: Shown, { caller }) => ({ visitId, hamletCode, readBy: caller.subject }),
)
