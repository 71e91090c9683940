import { execFile, spawn } from 'node:child_process'
import { hostname } from 'node:os'
import { promisify } from 'node:util'

const run = promisify(execFile)
const LABEL = 'lantoa.tests'
const OWNER = `${hostname()}/${process.pid}`

/** Removes every container, network and named volume that carries the label given as `$0`. */
const REMOVE = `
  docker ps --all --quiet --filter "label=$0" | xargs -r docker rm --force --volumes
  docker network ls --quiet --filter "label=$0" | xargs -r docker network rm
  docker volume ls --quiet --filter "label=$0" | xargs -r docker volume rm`

// The reaper of testcontainers is an image of its own, which cannot be pulled everywhere. This file does its work.
process.env.TESTCONTAINERS_RYUK_DISABLED = 'true'

let ready: Promise<void> | undefined

/** Labels for containers and networks that are to be gone when this process is, however it ended. */
export async function removedWithThisProcess(): Promise<Record<string, string>> {
  ready ??= removeLeftBehind().then(watch)
  await ready
  return { [LABEL]: OWNER }
}

/** A small shell waits for its input, which this process holds open, to end: so also `kill -9` leaves nothing behind. */
function watch(): void {
  const shell = spawn('sh', ['-c', `read -r _; ${REMOVE}`, `${LABEL}=${OWNER}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // Ctrl-C in a terminal reaches the whole group; the watch must outlive it
  })
  shell.unref()
}

/** Where the watch was killed too: what belongs to a process of this machine that is no more. */
async function removeLeftBehind(): Promise<void> {
  const list = ['ps', '--all', '--filter', `label=${LABEL}`, '--format', `{{.Label "${LABEL}"}}`]
  const owners = (await run('docker', list)).stdout.split('\n').filter((owner) => owner !== '')
  for (const owner of new Set(owners)) {
    if (isGone(owner)) await run('sh', ['-c', REMOVE, `${LABEL}=${owner}`])
  }
}

function isGone(owner: string): boolean {
  const [host, pid] = owner.split('/')
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
