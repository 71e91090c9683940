import { freePort } from '@lantoa/testkit/free-port'
import { readSettings } from '../src/config.ts'
import type { Demo } from '../src/demo-clients.ts'
import { type Standalone, startStandalone } from '../src/standalone.ts'
import { clientsOf, type Deployment } from './deployment.ts'
import { preparedFolder } from './prepared-data.ts'

export type AllInOne = Deployment & Pick<Standalone, 'sender' | 'baseUrl' | 'dataDir' | 'clients'>

/**
 * All services in this process, on the embedded Postgres, without demo data but with the clients of a demo; `sender` is an
 * officer of everywhere who may import units.
 */
export async function startAllInOne(demo: Demo = 'full'): Promise<AllInOne> {
  const folder = await preparedFolder()
  const port = await freePort()
  const settings = {
    LANTOA_PORT: String(port),
    LANTOA_DATA_DIR: folder.path,
    LANTOA_LOG_LEVEL: 'warn',
    LANTOA_DEMO: demo,
  }
  const standalone = await startStandalone(readSettings(settings))
  const { baseUrl, clients, dataDir, sender, asMember } = standalone
  return {
    ...{ baseUrl, clients, dataDir, sender },
    as: clientsOf({ baseUrl, issuer: `${baseUrl}/oidc`, clients, asMember }),
    async stop() {
      await standalone.stop()
      await folder.remove()
    },
  }
}
