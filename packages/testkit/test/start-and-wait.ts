import { startNetwork } from '../src/containers.ts'
import { startPostgresContainer } from '../src/postgres-container.ts'

/** Runs until it is killed, with a container on a network of its own. */
const network = await startNetwork()
await startPostgresContainer({ network: network.name })
process.stdout.write('started\n')
setInterval(() => undefined, 60_000)
