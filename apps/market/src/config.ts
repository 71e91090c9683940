import { eventLogSettings } from '@lantoa/chassis/log/event-log-settings'
import { databaseUrl, port, serviceSettings, webUrl } from '@lantoa/chassis/process/config'
import { z } from 'zod'

/** Environment of this service when it runs alone. */
export const marketSettings = z.object({
  ...serviceSettings,
  ...eventLogSettings,
  MARKET_DATABASE_URL: databaseUrl,
  MARKET_PORT: port.default(8086),
  TEAMS_URL: webUrl.meta({ description: 'Where teams answers, without /teams/v1' }),
})
