import { whyNoJavaBroker } from './broker-jars.ts'
import { startJavaBroker } from './java-broker.ts'
import type { Broker } from './running-broker.ts'

/** Starts a Kafka broker of its own, empty: on Java where that is there, else in a container. Ask `whyNoBroker` first. */
export async function startBroker(): Promise<Broker> {
  if ((await whyNotJava()) === undefined) return startJavaBroker()
  const { startBrokerContainer } = await import('./broker-container.ts') // slow to load, and mostly not needed
  return startBrokerContainer()
}

/** Why no broker can be started on this machine; undefined when one can. Fetches its jars or its image if need be. */
export async function whyNoBroker(): Promise<string | undefined> {
  const notJava = await whyNotJava()
  if (notJava === undefined) return undefined
  const { whyNoContainers } = await import('./containers.ts')
  const noContainers = await whyNoContainers()
  return noContainers === undefined ? undefined : `${notJava}; ${noContainers}`
}

/** `LANTOA_TEST_KAFKA=container` has the broker in a container also where Java is there. */
async function whyNotJava(): Promise<string | undefined> {
  return process.env.LANTOA_TEST_KAFKA === 'container' ? 'A container is asked for' : whyNoJavaBroker()
}

/**
 * Tells that tests with Kafka are skipped, and why; an error where they are required (`LANTOA_REQUIRE_KAFKA=1`).
 * Written to stderr as it is: nobody should miss it among test results.
 */
export function skipKafka(reason: string): void {
  if (process.env.LANTOA_REQUIRE_KAFKA === '1') throw new Error(`Kafka is required, but: ${reason}`)
  process.stderr.write(`\n!!! SKIPPED: all tests with Kafka. ${reason}.\n\n`)
}
