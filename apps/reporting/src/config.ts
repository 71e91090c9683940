import { serviceSettings } from '@lantoa/chassis/config'
import { z } from 'zod'

/** Environment of this service when it runs alone. */
export const reportingSettings = z.object({
  ...serviceSettings,
  REPORTING_DATABASE_URL: z.string(),
  REPORTING_PORT: z.coerce.number().int().default(8084),
})
