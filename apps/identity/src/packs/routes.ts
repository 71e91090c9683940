import { answerPacks } from '@lantoa/chassis/feeds/answer-packs'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { packRoutes } from '@lantoa/contracts/identity/packs.http'
import type { IdentityParts } from '../parts.ts'
import { sealingKeysOf } from '../sealed-records/keys.ts'
import { peopleBehindHomes } from './domain.ts'
import { homes, people } from './parts.ts'

export function packHandlers(parts: IdentityParts): Handlers<typeof packRoutes> {
  const { current: sealingKey } = sealingKeysOf(parts.hashKeys)
  const packs = answerPacks(parts, packRoutes, {
    parts: [homes, people],
    countPeople: ({ kind }) => (kind === 'person' ? 1 : 0),
  })
  return {
    ...packs,
    async getPack(request, reader) {
      const outcome = await packs.getPack(request, reader)
      if (!outcome.ok) return outcome
      const { upserts, ...pack } = outcome.value
      const mayRecord = reader.caller.permissions.has('residents:record')
      return accept({ ...pack, upserts: peopleBehindHomes(upserts), ...(mayRecord && { sealingKey }) })
    },
  }
}
