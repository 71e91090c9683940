import { databaseUrl, port, serviceSettings, webUrl } from '@lantoa/chassis/config'
import { eventLogSettings } from '@lantoa/chassis/event-log-settings'
import { z } from 'zod'

/** Environment of this service when it runs alone. */
export const teamsSettings = z.object({
  ...serviceSettings,
  ...eventLogSettings,
  TEAMS_DATABASE_URL: databaseUrl,
  TEAMS_PORT: port.default(8083),
  IDENTITY_URL: webUrl.meta({ description: 'Where identity answers, without /identity/v1' }),
  REPORTING_URL: webUrl.meta({ description: 'Where reporting answers, without /reporting/v1' }),
})
