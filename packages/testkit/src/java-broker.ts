import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brokerFolder, jarFolder } from './broker-jars.ts'
import { endWithParent } from './end-with-parent.ts'
import { freePort } from './free-port.ts'
import type { Broker } from './running-broker.ts'

const run = promisify(execFile)
const START_LIMIT_MS = 60_000
const JAVA = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', `${jarFolder}/*`]

type Node = { id: number; controller: string }

/** Starts an empty Kafka broker on Java in 3 to 6 s. Ask `whyNoJavaBroker` first. */
export async function startJavaBroker(): Promise<Broker> {
  return startNode({ id: 1, controller: await freeAddress() })
}

/** Starts two empty brokers of one cluster, with the node ids 1 and 2. The second one needs the first. */
export async function startJavaBrokers(): Promise<readonly [Broker, Broker]> {
  const controller = await freeAddress()
  const first = await startNode({ id: 1, controller })
  return [first, await startNode({ id: 2, controller })]
}

async function startNode(node: Node): Promise<Broker> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-kafka-'))
  const address = await freeAddress()
  const settings = await writeSettings(folder, address, node)
  await format(folder, settings, node)
  let java: ChildProcess | undefined
  let callOff = () => {}
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!java || java.exitCode !== null || java.signalCode !== null) return
    const ended = once(java, 'exit')
    java.kill(signal)
    await ended
    callOff()
  }
  const broker: Broker = {
    address,
    async start() {
      java = await launch(settings)
      callOff = endWithParent(java.pid, folder, 'KILL')
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async remove() {
      await end('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
  await broker.start()
  return broker
}

async function freeAddress(): Promise<string> {
  return `127.0.0.1:${await freePort()}`
}

async function writeSettings(folder: string, address: string, { id, controller }: Node): Promise<string> {
  const path = join(folder, 'server.properties')
  const common = await readFile(`${brokerFolder}server.properties`, 'utf8')
  const listener = `PLAINTEXT://${address}`
  const own = [
    `log.dirs=${join(folder, 'data')}`,
    `advertised.listeners=${listener}`,
    `controller.quorum.voters=1@${controller}`,
    // What stands further down counts.
    ...(id === 1
      ? [`listeners=${listener},CONTROLLER://${controller}`]
      : [`listeners=${listener}`, 'process.roles=broker', `node.id=${id}`]),
  ]
  await writeFile(path, [common, ...own, ''].join('\n'))
  return path
}

/** Formatting takes a JVM two seconds and always comes to the same for a node, so it is done once and copied. */
async function format(folder: string, settings: string, { id }: Node): Promise<void> {
  const formatted = `${brokerFolder}target/formatted-${id}`
  const data = join(folder, 'data')
  if (existsSync(`${formatted}/meta.properties`)) return cp(formatted, data, { recursive: true })
  const cluster = 'bGFudG9hLXRlc3RzLTAwMQ'
  await run('java', [...JAVA, 'kafka.tools.StorageTool', 'format', '-t', cluster, '-c', settings])
  await cp(data, formatted, { recursive: true })
}

async function launch(settings: string): Promise<ChildProcess> {
  const logging = `-Dlog4j2.configurationFile=${brokerFolder}log4j2.properties`
  const child = spawn('java', [logging, ...JAVA, 'kafka.Kafka', settings], { stdio: ['ignore', 'pipe', 'pipe'] })
  const output: string[] = []
  const started = new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The broker ${why}\n${output.join('')}`))
    const timer = setTimeout(() => fail('did not start in time'), START_LIMIT_MS)
    child.once('exit', () => fail('ended'))
    child.stdout.on('data', (text) => {
      output.push(String(text))
      if (!String(text).includes('Kafka Server started')) return
      clearTimeout(timer)
      resolve()
    })
    child.stderr.on('data', (text) => void output.push(String(text)))
  })
  await started.catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  return child
}
