import { fileSettings } from '@lantoa/chassis/files/file-settings'
import { eventLogSettings } from '@lantoa/chassis/log/event-log-settings'
import { databaseUrl, port, serviceSettings, webUrl } from '@lantoa/chassis/process/config'
import { z } from 'zod'
import { deliverySettings } from './deliveries/config.ts'

/** Environment of this service when it runs alone. */
export const teamsSettings = z.object({
  ...serviceSettings,
  ...eventLogSettings,
  ...fileSettings,
  TEAMS_DATABASE_URL: databaseUrl,
  TEAMS_PORT: port.default(8083),
  IDENTITY_URL: webUrl.meta({ description: 'Where identity answers, without /identity/v1' }),
  TEAMS_MINIMUM_APP: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')
    .default('0.0.0')
    .meta({ description: 'The oldest field app that may still be used' }),
  ...deliverySettings,
  REPORTING_URL: webUrl.meta({ description: 'Where reporting answers, without /reporting/v1' }),
})
