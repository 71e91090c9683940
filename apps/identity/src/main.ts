import { runAlone } from '@lantoa/chassis/run-alone'
import { createLantoa } from '@lantoa/sdk/client'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { identitySettings } from './config.ts'
import { startIdentity } from './service.ts'

await runAlone(
  identitySettings,
  (config, settings) => {
    const token = clientCredentials({
      tokenUrl: config.LANTOA_TOKEN_URL,
      clientId: config.LANTOA_CLIENT_ID,
      clientSecret: config.LANTOA_CLIENT_SECRET,
    })
    const lantoa = createLantoa({ baseUrl: { teams: config.TEAMS_URL }, token })
    const own = { hashKeys: config.IDENTITY_HASH_KEY, guardianUntilAge: config.IDENTITY_GUARDIAN_UNTIL_AGE }
    return startIdentity({ ...settings, databaseUrl: config.IDENTITY_DATABASE_URL }, { lantoa, ...own })
  },
  (config) => config.IDENTITY_PORT,
)
