import { runAlone } from '@lantoa/chassis/run-alone'
import { createLantoa } from '@lantoa/sdk/client'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { teamsSettings } from './config.ts'
import { startTeams } from './service.ts'

await runAlone(
  teamsSettings,
  (config, settings) => {
    const token = clientCredentials({
      tokenUrl: config.LANTOA_TOKEN_URL,
      clientId: config.LANTOA_CLIENT_ID,
      clientSecret: config.LANTOA_CLIENT_SECRET,
    })
    const lantoa = createLantoa({ baseUrl: { identity: config.IDENTITY_URL }, token })
    return startTeams({ ...settings, databaseUrl: config.TEAMS_DATABASE_URL }, { lantoa })
  },
  (config) => config.TEAMS_PORT,
)
