import { eventLogSettings } from '@lantoa/chassis/log/event-log-settings'
import { databaseUrl, port, serviceSettings, webUrl } from '@lantoa/chassis/process/config'
import { z } from 'zod'
import { type HashKeys, parseHashKeys } from './hash-keys.ts'

/** `<id>:<secret>`, one a line; the first is used for new hashes, the others find old ones. */
const HashKeySetting = z.string().transform((text, context): HashKeys => {
  try {
    return parseHashKeys(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'cannot be read' })
    return z.NEVER
  }
})

/** Environment of this service when it runs alone. */
export const identitySettings = z.object({
  ...serviceSettings,
  ...eventLogSettings,
  IDENTITY_DATABASE_URL: databaseUrl,
  IDENTITY_PORT: port.default(8081),
  IDENTITY_HASH_KEY: HashKeySetting,
  IDENTITY_GUARDIAN_UNTIL_AGE: z.coerce.number().int().min(0).max(18).default(16),
  TEAMS_URL: webUrl.meta({ description: 'Where teams answers, without /teams/v1' }),
})
