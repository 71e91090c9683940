import { readLog } from '@lantoa/chassis/access-log/read-log'
import { table } from '@lantoa/chassis/database/table'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import type { AccessLogEntry } from '@lantoa/contracts/identity/access-log.http'

export const accessLog = table<AccessLogEntry & { accessLogId: number; correlationId: string }>('access_log', {
  accessLogId: 'bigint key',
  at: 'instant as read_at',
  readBy: 'text',
  operation: 'text',
  residentId: 'uuid',
  hamletCode: 'text',
  masked: 'boolean',
  correlationId: 'text',
})

/** `masked`: where it is not what the reader sees of persons everywhere. */
type Shown = { readonly residentId: string; readonly hamletCode: string; readonly masked?: boolean }

/** Records of persons are logged whoever reads them, masked or not. */
export const { logReads, logAnswers } = readLog(
  accessLog,
  { table: 'resident', key: 'resident_id', id: 'residentId' },
  ({ residentId, hamletCode, masked }: Shown, { caller, correlationId }) => {
    return { residentId, hamletCode, readBy: caller.subject, masked: masked ?? !seesPersons(caller), correlationId }
  },
)
