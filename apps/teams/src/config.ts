import { serviceSettings } from '@lantoa/chassis/config'
import { z } from 'zod'

/** Environment of this service when it runs alone. */
export const teamsSettings = z.object({
  ...serviceSettings,
  TEAMS_DATABASE_URL: z.string(),
  TEAMS_PORT: z.coerce.number().int().default(8083),
  IDENTITY_URL: z.url().meta({ description: 'Where identity answers, without /identity/v1' }),
})
