import { listReads } from '@lantoa/chassis/access-log/list-reads'
import type { Handlers } from '@lantoa/chassis/http/api'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { listVisitReads, type visitReadRoutes } from '@lantoa/contracts/teams/visit-reads.http'
import { visitRead } from './log-reads.ts'

export function visitReadHandlers(parts: ServiceParts): Handlers<typeof visitReadRoutes> {
  return { listVisitReads: listReads(parts, listVisitReads, visitRead, 'hamlet_code') }
}
