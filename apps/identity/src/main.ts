import { ASKING } from '@lantoa/chassis/commands/ask-owner'
import { acceptsOwnToken } from '@lantoa/chassis/http/issuer-checks'
import { runAlone } from '@lantoa/chassis/process/run-alone'
import { passTraceOn } from '@lantoa/chassis/tracing/tracing'
import { createLantoa } from '@lantoa/sdk/client'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { identitySettings } from './config.ts'
import { startIdentity } from './service.ts'

await runAlone('IDENTITY', identitySettings, (config, settings) => {
  const token = clientCredentials({
    tokenUrl: config.LANTOA_TOKEN_URL,
    clientId: config.LANTOA_CLIENT_ID,
    clientSecret: config.LANTOA_CLIENT_SECRET,
  })
  const lantoa = createLantoa({ ...ASKING, baseUrl: { teams: config.TEAMS_URL }, token, onRequest: passTraceOn })
  const own = { hashKeys: config.IDENTITY_HASH_KEY, guardianUntilAge: config.IDENTITY_GUARDIAN_UNTIL_AGE }
  const ready = [...settings.ready, acceptsOwnToken(config, settings.authenticate, token)]
  const lantoaAs = (callersToken: string) =>
    createLantoa({ ...ASKING, baseUrl: { teams: config.TEAMS_URL }, token: callersToken, onRequest: passTraceOn })
  return startIdentity({ ...settings, ready }, { lantoa, lantoaAs, ...own })
})
