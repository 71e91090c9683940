import { randomUUID } from 'node:crypto'
import { Connection } from '@lantoa/chassis/database/connection'
import { startBrokerContainer } from '@lantoa/testkit/broker-container'
import { startContainer, startNetwork } from '@lantoa/testkit/containers'
import { freePort } from '@lantoa/testkit/free-port'
import { startPostgresContainer } from '@lantoa/testkit/postgres-container'
import { GenericContainer, Wait } from 'testcontainers'
import { demoClients } from '../src/demo-clients.ts'
import { newSecret, newSigningKey } from '../src/secrets.ts'
import { clientsOf, type Deployment, temporaryFolder } from './deployment.ts'
import { startIssuer } from './four-processes.ts'
import { imageOf, SERVICES, type ServiceName } from './service-images.ts'

const PORT = 8_080
/** What containers call the machine they run on. */
const MACHINE = 'host.docker.internal'

type Stops = (() => Promise<void>)[]

/** Each service as the image that operators run, with Kafka and Postgres beside it on a network of their own. */
export async function startFourContainers(): Promise<Deployment> {
  const stops: Stops = []
  async function stop(): Promise<void> {
    for (const stopOne of stops.toReversed()) await stopOne()
  }
  try {
    return { as: await startAll(stops), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startAll(stops: Stops): Promise<Deployment['as']> {
  const folder = await temporaryFolder()
  stops.push(folder.remove)
  const clients = demoClients(folder.path)
  const issuer = await startIssuer(folder.path, clients, stops, '0.0.0.0') // where containers reach it
  const network = await startNetwork()
  stops.push(network.remove)
  const [broker, postgres] = await Promise.all([
    startBrokerContainer({ network: network.name }),
    startPostgresContainer({ network: network.name }),
  ])
  stops.push(broker.remove, postgres.stop)
  const password = randomUUID()
  await createDatabases(postgres.url, password)
  const issuerSeen = issuer.replace('127.0.0.1', MACHINE)
  const env = {
    LANTOA_ISSUER: issuer,
    LANTOA_JWKS_URL: `${issuerSeen}/jwks`,
    LANTOA_TOKEN_URL: `${issuerSeen}/token`,
    LANTOA_CLIENT_ID: 'service',
    LANTOA_CLIENT_SECRET: clients.find(({ role }) => role === 'service')?.clientSecret ?? '',
    LANTOA_LOG_LEVEL: 'error',
    KAFKA_BROKERS: broker.innerAddress,
    IDENTITY_HASH_KEY: `1:${newSecret()}`,
    REPORTING_SIGNING_KEY: `1:${newSigningKey()}`,
    ...Object.fromEntries(SERVICES.flatMap((name) => placesOf(name, password))),
  }
  const started = await Promise.all(SERVICES.map((name) => startService(name, network.name, env)))
  stops.push(async () => void (await Promise.all(started.map(({ remove }) => remove()))))
  return clientsOf({ baseUrl: Object.fromEntries(started.map(({ name, url }) => [name, url])), issuer, clients })
}

async function createDatabases(url: string, password: string): Promise<void> {
  const admin = new Connection({ connectionString: url })
  await admin.connect()
  for (const name of SERVICES) {
    await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD '${password}'`)
    await admin.query(`CREATE DATABASE ${name} OWNER ${name}`)
  }
  await admin.end()
}

function placesOf(name: ServiceName, password: string): [string, string][] {
  const prefix = name.toUpperCase()
  return [
    [`${prefix}_DATABASE_URL`, `postgres://${name}:${password}@postgres:5432/${name}`],
    [`${prefix}_URL`, `http://${name}:${PORT}`],
  ]
}

async function startService(name: ServiceName, network: string, env: Record<string, string>) {
  const port = await freePort()
  const definition = new GenericContainer(imageOf(name))
    .withExposedPorts({ container: PORT, host: port })
    .withEnvironment(env)
    .withExtraHosts([{ host: MACHINE, ipAddress: 'host-gateway' }])
    .withNetworkMode(network)
    .withNetworkAliases(name)
  const ready = Wait.forHttp(`/${name}/readyz`, PORT, { abortOnContainerExit: true })
  const container = await startContainer(definition, ready)
  return { name, url: `http://127.0.0.1:${port}`, remove: container.remove }
}
