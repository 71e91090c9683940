import { eventLogSettings } from '@lantoa/chassis/log/event-log-settings'
import { databaseUrl, port, serviceSettings, webUrl } from '@lantoa/chassis/process/config'
import { z } from 'zod'

/** Environment of this service when it runs alone. */
export const governmentSettings = z.object({
  ...serviceSettings,
  ...eventLogSettings,
  GOVERNMENT_DATABASE_URL: databaseUrl,
  GOVERNMENT_PORT: port.default(8085),
  DOSSIER_CODE_PATTERN: z.string().transform(wholeOf).optional().meta({
    description: 'Which codes of dossiers are taken, as a regular expression; default: agency, day and number',
  }),
  TEAMS_URL: webUrl.meta({ description: 'Where teams answers, without /teams/v1' }),
})

/** A pattern that a whole code has to fit. */
function wholeOf(pattern: string, context: z.RefinementCtx): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`)
  } catch {
    context.addIssue({ code: 'custom', message: 'is no regular expression' })
    return z.NEVER
  }
}
