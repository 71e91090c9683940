import { ASKING } from '@lantoa/chassis/commands/ask-owner'
import { acceptsOwnToken } from '@lantoa/chassis/http/issuer-checks'
import { runAlone } from '@lantoa/chassis/process/run-alone'
import { passTraceOn } from '@lantoa/chassis/tracing/tracing'
import { createLantoa } from '@lantoa/sdk/client'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { governmentSettings } from './config.ts'
import { startGovernment } from './service.ts'

await runAlone('GOVERNMENT', governmentSettings, (config, settings) => {
  const token = clientCredentials({
    tokenUrl: config.LANTOA_TOKEN_URL,
    clientId: config.LANTOA_CLIENT_ID,
    clientSecret: config.LANTOA_CLIENT_SECRET,
  })
  const lantoa = createLantoa({ ...ASKING, baseUrl: { teams: config.TEAMS_URL }, token, onRequest: passTraceOn })
  const dossierCodes = config.DOSSIER_CODE_PATTERN
  const ready = [...settings.ready, acceptsOwnToken(config, settings.authenticate, token)]
  return startGovernment({ ...settings, ready }, { lantoa, ...(dossierCodes && { dossierCodes }) })
})
