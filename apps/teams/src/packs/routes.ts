import { answerPacks } from '@lantoa/chassis/feeds/answer-packs'
import type { Handlers } from '@lantoa/chassis/http/api'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { packRoutes } from '@lantoa/contracts/teams/packs.http'
import { homes } from './parts.ts'

export function packHandlers(parts: ServiceParts): Handlers<typeof packRoutes> {
  return answerPacks(parts, packRoutes, {
    parts: [homes],
    countPeople: ({ people }) => people.length,
  })
}
