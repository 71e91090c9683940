import { answerPacks } from '@lantoa/chassis/feeds/answer-packs'
import type { Handlers } from '@lantoa/chassis/http/api'
import { packRoutes } from '@lantoa/contracts/identity/packs.http'
import type { IdentityParts } from '../parts.ts'
import { homes, people } from './parts.ts'

export function packHandlers(parts: IdentityParts): Handlers<typeof packRoutes> {
  return answerPacks(parts, packRoutes, {
    parts: [homes, people],
    countPeople: ({ kind }) => (kind === 'person' ? 1 : 0),
  })
}
