import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const START_LIMIT_MS = 60_000

/** Lan Tỏa in a process of its own that can be killed and started again on the same data. */
export type Victim = {
  readonly baseUrl: string
  /** Starts it; does not wait until it is ready. */
  start(): void
  ready(): Promise<void>
  /** kill -9; its Postgres lives on, unless that is killed as well. */
  kill(options?: { postgres: boolean }): Promise<void>
  /** Ends it in good order, Postgres too. */
  stop(): Promise<void>
}

export function createVictim(options: { port: number; dataDir: string; env: Record<string, string> }): Victim {
  const baseUrl = `http://127.0.0.1:${options.port}`
  const own = { LANTOA_PORT: String(options.port), LANTOA_DATA_DIR: options.dataDir, LANTOA_DEMO: 'empty' }
  let child: ChildProcess | undefined

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  async function ready(): Promise<void> {
    for (const giveUpAt = Date.now() + START_LIMIT_MS; ; ) {
      const answers = await Promise.all(
        ['teams', 'identity', 'payments', 'government', 'market', 'reporting'].map((name) => isReady(baseUrl, name)),
      )
      if (answers.every(Boolean)) return
      if (child?.exitCode !== null) throw new Error('Lan Tỏa ended instead of getting ready')
      if (Date.now() > giveUpAt) throw new Error('Lan Tỏa did not get ready')
      await sleep(50)
    }
  }

  return {
    baseUrl,
    start() {
      child = spawn(process.execPath, [main], {
        env: { ...process.env, ...own, ...options.env },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
    },
    ready,
    async kill({ postgres } = { postgres: false }) {
      await end('SIGKILL')
      if (postgres) killPostgres(options.dataDir)
    },
    async stop() {
      await end('SIGTERM')
      killPostgres(options.dataDir) // where the process had died before
    },
  }
}

async function isReady(baseUrl: string, name: string): Promise<boolean> {
  const answer = await fetch(`${baseUrl}/${name}/readyz`).catch(() => undefined)
  return answer?.ok === true
}

function killPostgres(dataDir: string): void {
  const file = join(dataDir, 'postgres', 'postmaster.pid')
  if (existsSync(file)) process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL')
}
