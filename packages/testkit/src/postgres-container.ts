import { randomUUID } from 'node:crypto'
import { GenericContainer, Wait } from 'testcontainers'
import { IMAGES, startContainer } from './containers.ts'
import { freePort } from './free-port.ts'
import type { PostgresServer } from './postgres-server.ts'

/** Starts a Postgres 18 in a container, empty, in 2 to 4 s; unlike the embedded one it waits for the disk. */
export async function startPostgresContainer(options: { network?: string } = {}): Promise<PostgresServer> {
  const port = await freePort()
  const password = randomUUID()
  const definition = new GenericContainer(IMAGES.postgres)
    .withExposedPorts({ container: 5432, host: port })
    .withEnvironment({ POSTGRES_PASSWORD: password, POSTGRES_INITDB_ARGS: '--no-locale --encoding=UTF8' })
    .withCommand(['postgres', '-c', 'max_connections=200'])
  if (options.network !== undefined) definition.withNetworkMode(options.network).withNetworkAliases('postgres')
  // Its first start listens on a socket until it is done, and only then on TCP.
  const ready = Wait.forSuccessfulCommand('pg_isready --quiet --host 127.0.0.1 --username postgres')
  const container = await startContainer(definition, ready)
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async restart() {
      await container.stop()
      await container.start()
    },
    stop: container.remove,
  }
}
