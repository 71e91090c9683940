import { freePort } from '@lantoa/testkit/free-port'
import { readSettings } from '../src/config.ts'
import { startStandalone } from '../src/standalone.ts'
import { clientsOf, type Deployment, temporaryFolder } from './deployment.ts'

/** All services in this process, on the embedded Postgres. */
export async function startAllInOne(): Promise<Deployment> {
  const folder = await temporaryFolder()
  const port = await freePort()
  const settings = { LANTOA_PORT: String(port), LANTOA_DATA_DIR: folder.path, LANTOA_LOG_LEVEL: 'warn' }
  const standalone = await startStandalone(readSettings(settings))
  const { baseUrl, clients } = standalone
  return {
    as: clientsOf({ baseUrl, issuer: `${baseUrl}/oidc`, clients }),
    async stop() {
      await standalone.stop()
      await folder.remove()
    },
  }
}
