import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const FETCH_LIMIT_MS = 600_000

/** Where the broker's settings stand and its jars are put. */
export const brokerFolder = fileURLToPath(new URL('../../../infra/kafka/', import.meta.url))
export const jarFolder = `${brokerFolder}target/dependency`

/** Why no broker can be started on Java; undefined when one can. Fetches the jars with Maven if need be. */
export async function whyNoJavaBroker(): Promise<string | undefined> {
  if (!(await works('java', '-version'))) return 'Java 17 or newer is not installed'
  if (existsSync(`${jarFolder}/kafka_2.13-4.1.0.jar`)) return undefined
  if (!(await works('mvn', '-version'))) return 'Maven is not installed, and it is needed once to fetch the broker'
  const goal = ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime']
  const fetched = await run('mvn', goal, { cwd: brokerFolder, timeout: FETCH_LIMIT_MS }).catch((error: Error) => error)
  return fetched instanceof Error ? `Maven could not fetch the broker: ${fetched.message}` : undefined
}

async function works(command: string, argument: string): Promise<boolean> {
  return run(command, [argument]).then(
    () => true,
    () => false,
  )
}
