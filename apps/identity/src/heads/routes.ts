import type { Handlers } from '@lantoa/chassis/http/api'
import type { headRoutes } from '@lantoa/contracts/identity/heads.http'
import type { IdentityParts } from '../parts.ts'
import { headCommand } from './commands.ts'

export function headHandlers(parts: IdentityParts): Handlers<typeof headRoutes> {
  return { headHousehold: headCommand(parts).one }
}
