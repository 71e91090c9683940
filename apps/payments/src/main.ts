import { runAlone } from '@lantoa/chassis/run-alone'
import { createLantoa } from '@lantoa/sdk/client'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { paymentsSettings } from './config.ts'
import { startPayments } from './service.ts'

await runAlone(
  paymentsSettings,
  (config, settings) => {
    const token = clientCredentials({
      tokenUrl: config.LANTOA_TOKEN_URL,
      clientId: config.LANTOA_CLIENT_ID,
      clientSecret: config.LANTOA_CLIENT_SECRET,
    })
    const lantoa = createLantoa({ baseUrl: { identity: config.IDENTITY_URL, teams: config.TEAMS_URL }, token })
    return startPayments({ ...settings, databaseUrl: config.PAYMENTS_DATABASE_URL }, { lantoa })
  },
  (config) => config.PAYMENTS_PORT,
)
