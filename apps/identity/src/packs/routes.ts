import { packHandler } from '@lantoa/chassis/feeds/pack-handler'
import type { Handlers } from '@lantoa/chassis/http/api'
import type { packRoutes } from '@lantoa/contracts/identity/packs.http'
import { logPack } from '../access-log/pack-reads.ts'
import type { IdentityParts } from '../parts.ts'
import { homes, people } from './parts.ts'

export function packHandlers(parts: IdentityParts): Handlers<typeof packRoutes> {
  return { getPack: packHandler(parts, [homes, people], logPack) }
}
