import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const PAUSE_ATTEMPTS = 10
const HEALTH_PATIENCE_MS = 60_000

const run = promisify(execFile)

/** Runs a docker command and answers what it printed; what it complained of is the message of the error. */
export async function docker(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  try {
    const { stdout } = await run('docker', args, { env: { ...process.env, ...env }, maxBuffer: 64 * 1_024 * 1_024 })
    return stdout.trim()
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    throw new Error(`docker ${args.join(' ')}: ${said.split('\n').slice(-5).join('\n') || String(error)}`)
  }
}

/** `kill -9` from outside, as the kernel does it when memory runs out; answers when (epoch milliseconds). Docker starts it again. */
export async function killProcess(container: string): Promise<number> {
  const [pid, image] = (await docker(['inspect', '--format', '{{.State.Pid}} {{.Config.Image}}', container])).split(' ')
  // By a container that sees the machine's processes: `docker kill` would count as somebody's wish that it stays away.
  const command = `kill -9 ${pid} && echo $(($(date +%s%N) / 1000000))`
  const options = ['--rm', '--pid', 'host', '--user', 'root', '--network', 'none', '--entrypoint', 'bash']
  return Number(await docker(['run', ...options, image ?? '', '-c', command]))
}

/** Freezes it where it stands. The kernel may not manage that at once with a process that is busy. */
export async function pauseProcess(container: string): Promise<number> {
  for (let left = PAUSE_ATTEMPTS; ; left -= 1) {
    try {
      await docker(['pause', container])
      return Date.now()
    } catch (error) {
      if (left <= 1) throw error
    }
  }
}

export async function unpauseProcess(container: string): Promise<number> {
  await docker(['unpause', container])
  return Date.now()
}

/** SIGTERM, as on an upgrade, and no start afterwards. */
export async function stopContainer(container: string): Promise<number> {
  await docker(['stop', container])
  return Date.now()
}

export async function startContainer(container: string): Promise<number> {
  await docker(['start', container])
  return Date.now()
}

/** Waits until its health check says that it works. */
export async function untilHealthy(container: string): Promise<void> {
  for (const giveUpAt = Date.now() + HEALTH_PATIENCE_MS; ; await sleep(200)) {
    const health = await docker(['inspect', '--format', '{{.State.Health.Status}}', container])
    if (health === 'healthy') return
    if (Date.now() > giveUpAt) throw new Error(`${container} is ${health} and does not get healthy`)
  }
}

/** Pulls the cable. */
export async function cutNetwork(container: string, network: string): Promise<number> {
  await docker(['network', 'disconnect', network, container])
  return Date.now()
}

/** Without the alias nobody would find it under the name of its service. */
export async function joinNetwork(container: string, network: string, alias: string): Promise<number> {
  await docker(['network', 'connect', '--alias', alias, network, container])
  return Date.now()
}

/** Where it is reached from this machine, in one network or in any. */
export async function addressOf(container: string, network?: string): Promise<string> {
  const format = '{{range $name, $end := .NetworkSettings.Networks}}{{$name}} {{$end.IPAddress}}{{"\\n"}}{{end}}'
  const lines = (await docker(['inspect', '--format', format, container])).split('\n').map((line) => line.split(' '))
  const [, address] = lines.find(([name, ip]) => ip && (network === undefined || name === network)) ?? []
  if (!address) throw new Error(`${container} has no address${network === undefined ? '' : ` in ${network}`}`)
  return address
}

/** Megabytes of memory that a container uses. */
export async function memoryOf(container: string): Promise<number> {
  const [used = ''] = (await docker(['stats', '--no-stream', '--format', '{{.MemUsage}}', container])).split(' / ')
  const factor = used.endsWith('GiB') ? 1_024 : used.endsWith('KiB') ? 1 / 1_024 : 1
  return Math.round(Number.parseFloat(used) * factor)
}
