import { eventLogSettings } from '@lantoa/chassis/log/event-log-settings'
import { databaseUrl, port, serviceSettings, webUrl } from '@lantoa/chassis/process/config'
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
