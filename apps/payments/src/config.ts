import { databaseUrl, port, serviceSettings, webUrl } from '@lantoa/chassis/config'
import { eventLogSettings } from '@lantoa/chassis/event-log-settings'
import { z } from 'zod'

/** Environment of this service when it runs alone. */
export const paymentsSettings = z.object({
  ...serviceSettings,
  ...eventLogSettings,
  PAYMENTS_DATABASE_URL: databaseUrl,
  PAYMENTS_PORT: port.default(8082),
  IDENTITY_URL: webUrl.meta({ description: 'Where identity answers, without /identity/v1' }),
  TEAMS_URL: webUrl.meta({ description: 'Where teams answers, without /teams/v1' }),
})
