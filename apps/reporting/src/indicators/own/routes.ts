import type { Handlers } from '@lantoa/chassis/http/api'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { ownIndicatorRoutes } from '@lantoa/contracts/reporting/own-indicators.http'
import { ownIndicatorCommands } from './commands.ts'

export function ownIndicatorHandlers(parts: ServiceParts): Handlers<typeof ownIndicatorRoutes> {
  const { define, change, retire } = ownIndicatorCommands(parts)
  return { defineIndicator: define.one, changeIndicator: change.one, retireIndicator: retire.one }
}
