import { databaseUrl, port, serviceSettings } from '@lantoa/chassis/config'
import { eventLogSettings } from '@lantoa/chassis/event-log-settings'
import { z } from 'zod'

/** Environment of this service when it runs alone. */
export const reportingSettings = z.object({
  ...serviceSettings,
  ...eventLogSettings,
  REPORTING_DATABASE_URL: databaseUrl,
  REPORTING_PORT: port.default(8084),
})
