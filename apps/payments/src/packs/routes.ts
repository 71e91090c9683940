import { answerPacks } from '@lantoa/chassis/feeds/answer-packs'
import type { Handlers } from '@lantoa/chassis/http/api'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { packRoutes } from '@lantoa/contracts/payments/packs.http'
import { bills, holders, merchants } from './parts.ts'

export function packHandlers(parts: ServiceParts): Handlers<typeof packRoutes> {
  return answerPacks(parts, packRoutes, {
    parts: [holders, merchants, bills],
    countPeople: ({ kind }) => (kind === 'holder' ? 1 : 0),
  })
}
