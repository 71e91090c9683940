import { serviceSettings } from '@lantoa/chassis/config'
import { z } from 'zod'

/** Environment of this service when it runs alone. */
export const paymentsSettings = z.object({
  ...serviceSettings,
  PAYMENTS_DATABASE_URL: z.string(),
  PAYMENTS_PORT: z.coerce.number().int().default(8082),
  IDENTITY_URL: z.url().meta({ description: 'Where identity answers, without /identity/v1' }),
  TEAMS_URL: z.url().meta({ description: 'Where teams answers, without /teams/v1' }),
})
