import { mkdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveToPostgres, runPostgresProgram } from '@lantoa/embedded-postgres/program'
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
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
]

/** Starts a Postgres 18 on a free port with an empty data folder of its own; ready in about a second. */
export async function startPostgres(): Promise<PostgresServer> {
  const port = await freePort()
  const folder = join(tmpdir(), `lantoa-postgres-${process.pid}-${port}`)
  const data = join(folder, 'data')
  const options = [`-p ${port}`, ...SETTINGS.map((setting) => `-c ${setting}`)].join(' ')
  let callOff = () => {}

  async function start(): Promise<void> {
    await runPostgresProgram('pg_ctl', ['start', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options])
    const [pid] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')
    callOff = endWithParent(Number(pid), folder, 'INT')
  }
  async function stop(): Promise<void> {
    await runPostgresProgram('pg_ctl', ['stop', '-D', data, '-w', '-m', 'fast'])
    callOff()
  }

  await mkdir(folder)
  giveToPostgres(folder)
  const setup = ['--username=postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--no-locale']
  await runPostgresProgram('initdb', [`--pgdata=${data}`, ...setup])
  await start()
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async restart() {
      await stop()
      await start()
    },
    async stop() {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
