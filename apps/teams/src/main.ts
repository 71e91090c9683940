import { ASKING } from '@lantoa/chassis/commands/ask-owner'
import { openFileStore } from '@lantoa/chassis/files/file-settings'
import { acceptsOwnToken } from '@lantoa/chassis/http/issuer-checks'
import { runAlone } from '@lantoa/chassis/process/run-alone'
import { passTraceOn } from '@lantoa/chassis/tracing/tracing'
import { createLantoa } from '@lantoa/sdk/client'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { teamsSettings } from './config.ts'
import { deliveryOf } from './deliveries/config.ts'
import { startTeams } from './service.ts'

await runAlone('TEAMS', teamsSettings, (config, settings) => {
  const token = clientCredentials({
    tokenUrl: config.LANTOA_TOKEN_URL,
    clientId: config.LANTOA_CLIENT_ID,
    clientSecret: config.LANTOA_CLIENT_SECRET,
  })
  const lantoa = createLantoa({ ...ASKING, baseUrl: { identity: config.IDENTITY_URL }, token, onRequest: passTraceOn })
  const ready = [...settings.ready, acceptsOwnToken(config, settings.authenticate, token)]
  const lantoaAs = (callersToken: string) =>
    createLantoa({ baseUrl: { reporting: config.REPORTING_URL }, token: callersToken, onRequest: passTraceOn })
  const options = { minimumAppVersion: config.TEAMS_MINIMUM_APP, files: openFileStore(config) }
  return startTeams({ ...settings, ready }, { lantoa, lantoaAs, ...options, delivery: deliveryOf(config) })
})
