import { listReads } from '@lantoa/chassis/access-log/list-reads'
import type { Handlers } from '@lantoa/chassis/http/api'
import { type accessLogRoutes, listAccessLog } from '@lantoa/contracts/identity/access-log.http'
import type { IdentityParts } from '../parts.ts'
import { accessLog } from './log-reads.ts'

export function accessLogHandlers(parts: IdentityParts): Handlers<typeof accessLogRoutes> {
  return {
    listAccessLog: listReads(parts, listAccessLog, accessLog, 'hamlet_code'),
  }
}
