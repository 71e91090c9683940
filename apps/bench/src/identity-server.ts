import { parseHashKeys } from '@lantoa/identity/hash-keys'
import { startIdentity } from '@lantoa/identity/service'
import { newSecret } from '@lantoa/standalone/secrets'
import { serveAlone } from './serve-alone.ts'

const hashKeys = parseHashKeys(`1:${newSecret()}`)
await serveAlone('identity', (settings, lantoa) =>
  startIdentity(settings, { lantoa, lantoaAs: () => lantoa, hashKeys }),
)
