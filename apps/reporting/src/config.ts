import { eventLogSettings } from '@lantoa/chassis/log/event-log-settings'
import { databaseUrl, port, serviceSettings } from '@lantoa/chassis/process/config'
import { z } from 'zod'
import { parseSigningKeys, type SigningKeys } from './signing-keys.ts'

/** `<id>:<32 bytes in base64url>`, one a line; the first signs closings, the others check older ones. */
const SigningKeySetting = z.string().transform((text, context): SigningKeys => {
  try {
    return parseSigningKeys(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'cannot be read' })
    return z.NEVER
  }
})

/** Environment of this service when it runs alone. */
export const reportingSettings = z.object({
  ...serviceSettings,
  ...eventLogSettings,
  REPORTING_DATABASE_URL: databaseUrl,
  REPORTING_PORT: port.default(8084),
  REPORTING_SIGNING_KEY: SigningKeySetting,
})
