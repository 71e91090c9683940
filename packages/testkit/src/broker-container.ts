import { readFile } from 'node:fs/promises'
import { GenericContainer, Wait } from 'testcontainers'
import { brokerFolder } from './broker-jars.ts'
import { IMAGES, startContainer } from './containers.ts'
import { freePort } from './free-port.ts'
import type { Broker } from './running-broker.ts'

const INNER_PORT = 9_092

export type BrokerContainer = Broker & {
  /** Where the containers of its network reach it. */
  readonly innerAddress: string
}

/** Starts an empty Kafka broker in a container, in 4 to 8 s, with the settings of every broker for tests. */
export async function startBrokerContainer(options: { network?: string } = {}): Promise<BrokerContainer> {
  // The same inside and out, because the broker itself tells clients where it is.
  const port = await freePort()
  const address = `127.0.0.1:${port}`
  const innerAddress = `kafka:${INNER_PORT}`
  const definition = new GenericContainer(IMAGES.kafka)
    .withExposedPorts({ container: port, host: port })
    .withEnvironment({
      ...variables(await readFile(`${brokerFolder}server.properties`, 'utf8')),
      KAFKA_LISTENERS: `PLAINTEXT://:${port},INNER://:${INNER_PORT},CONTROLLER://:9093`,
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${address},INNER://${innerAddress}`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,INNER:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_LOG_DIRS: '/var/lib/kafka/data',
      KAFKA_HEAP_OPTS: '-Xmx512m',
      KAFKA_OPTS: '-XX:TieredStopAtLevel=1', // starts with two thirds of the work
    })
  if (options.network !== undefined) definition.withNetworkMode(options.network).withNetworkAliases('kafka')
  return { address, innerAddress, ...(await startContainer(definition, Wait.forLogMessage('Kafka Server started'))) }
}

/** Properties as the image takes them: `num.partitions=3` is `KAFKA_NUM_PARTITIONS`. */
function variables(properties: string): Record<string, string> {
  const lines = properties.split('\n').filter((line) => /^\w.*=/.test(line))
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', value = ''] = line.split('=')
      return [`KAFKA_${name.replaceAll('.', '_').toUpperCase()}`, value]
    }),
  )
}
