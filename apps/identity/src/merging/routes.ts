import type { Handlers } from '@lantoa/chassis/http/api'
import type { mergingRoutes } from '@lantoa/contracts/identity/merging.http'
import type { IdentityParts } from '../parts.ts'
import { correctionCommand } from './commands.ts'

export function mergingHandlers(parts: IdentityParts): Handlers<typeof mergingRoutes> {
  const { one, many } = correctionCommand(parts)
  return { recordCorrection: one, recordCorrectionBatch: many }
}
