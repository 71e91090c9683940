import { createHmac } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from '@lantoa/chassis/database/connection'
import { giveToPostgres, runPostgresProgram, userOfPostgres } from '@lantoa/embedded-postgres/program'
import { freePort } from './ports.ts'
import { keepSecret, newSecret } from './secrets.ts'
import { StartError } from './start-error.ts'

/** One database and one role of the same name for each; none may enter another's. */
const DATABASES = ['identity', 'payments', 'teams', 'reporting', 'government', 'market', 'log'] as const
export type DatabaseName = (typeof DATABASES)[number]

export type EmbeddedPostgres = {
  urlOf(database: DatabaseName): string
  /** Resolves when the server went away without having been asked to. */
  readonly lost: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the Postgres of a data folder, or takes over the one that a killed process left running. Databases and roles
 * are there afterwards. The folder belongs to the one process that holds the lock: a lock of the server's, because that
 * is free again the moment its holder dies, however it dies.
 * @throws StartError when another process uses the folder
 */
export async function startPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const folder = join(dataDir, 'postgres')
  const passwordFile = join(dataDir, 'postgres-password')
  const password = keepSecret(passwordFile, newSecret)
  if (!existsSync(folder)) await createCluster(folder, passwordFile)
  checkOwner(folder)
  let admin = (await takeOver(folder, password)) ?? (await launch(folder, password, join(dataDir, 'postgres.log')))
  const { port } = admin
  let stopping = false
  const lost = new Promise<void>((resolve) => watch(resolve))

  /** The end of one connection is not the server's: when a process of it dies, it ends them all, repairs and goes on. */
  function watch(gone: () => void): void {
    admin.once('end', async () => {
      if (stopping) return
      try {
        admin = await connect(port, password)
        await lock(admin, dataDir)
        watch(gone)
      } catch {
        gone()
      }
    })
  }

  try {
    await lock(admin, dataDir)
    for (const name of DATABASES) await createDatabase(admin, name, passwordOf(name, password))
  } catch (error) {
    stopping = true
    await admin.end()
    throw error
  }
  return {
    urlOf: (name) => `postgres://${name}:${passwordOf(name, password)}@127.0.0.1:${port}/${name}`,
    lost,
    async stop() {
      stopping = true
      await admin.end()
      const stopped = (mode: string) =>
        runPostgresProgram('pg_ctl', ['stop', '-D', folder, '-m', mode, '-w', '-t', '20'])
      // A server that repairs its data never ends a fast stop; what it leaves undone it repairs at the next start.
      await stopped('fast').catch(() => stopped('immediate'))
    },
  }
}

/** Postgres reads its folder only when the folder is its own; a restore by root leaves it to root. */
function checkOwner(folder: string): void {
  const owner = statSync(folder).uid
  const runner = userOfPostgres()
  if (runner === undefined || owner === runner) return
  throw new StartError(
    `${folder} belongs to another user (uid ${owner}), as after a restore. Give it to the one Postgres runs as: sudo chown -R ${runner} ${folder}`,
  )
}

/** Under another name until it is whole, so that an interrupted first start leaves nothing half-made behind. */
async function createCluster(folder: string, passwordFile: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  giveToPostgres(unfinished)
  const access = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  await runPostgresProgram('initdb', [`--pgdata=${unfinished}`, ...access, '--encoding=UTF8', '--no-locale'])
  renameSync(unfinished, folder)
}

/** The server that `postmaster.pid` speaks of, when it answers; the file outlives a server that was killed. */
async function takeOver(folder: string, password: string): Promise<Connection | undefined> {
  const file = join(folder, 'postmaster.pid')
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[3]) : Number.NaN
  if (Number.isNaN(port)) return undefined
  return connect(port, password).catch((error: unknown) => {
    if (codeOf(error) === 'ECONNREFUSED') return undefined
    throw new StartError(`${file} names port ${port}, where no Postgres of this folder answers (${codeOf(error)}).`)
  })
}

async function launch(folder: string, password: string, log: string): Promise<Connection> {
  const port = await freePort()
  // `log` is above `error`: what a statement failed with quotes rows, and personal data with them. Services log it without.
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_min_messages=log']
  const server = [`-p ${port}`, ...options.map((option) => `-c ${option}`)].join(' ')
  const start = () => runPostgresProgram('pg_ctl', ['start', '-D', folder, '-w', '-t', '60', '-l', log, '-o', server])
  try {
    // What a killed server leaves behind may take a moment to be gone.
    await start().catch(() => sleep(2_000).then(start))
  } catch (error) {
    const said = lastReason(log) ?? (error instanceof Error ? error.message : '')
    throw new StartError(`Postgres did not start: ${said} (${log} has more.)`)
  }
  return connect(port, password)
}

/** What Postgres said last of why it can't go on, with its hint. */
function lastReason(log: string): string | undefined {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20) : []
  const at = lines.findLastIndex((line) => /(FATAL|PANIC):/.test(line))
  if (at < 0) return undefined
  const more = lines.slice(at, at + 3).filter((line) => /(FATAL|PANIC|DETAIL|HINT):/.test(line))
  return more.map((line) => line.replace(/^.*?(FATAL|PANIC|DETAIL|HINT):\s*/, '')).join(' ')
}

/** Starting up or repairing; ending sessions, with a word or without one, because one of them broke. */
const PASSING = ['57P03', '57P02', '57P01', 'ECONNRESET', 'no answer']
const PATIENCE_MS = 30_000

async function connect(port: number, password: string): Promise<Connection> {
  for (const giveUpAt = Date.now() + PATIENCE_MS; ; ) {
    const client = new Connection({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' })
    try {
      await client.connect()
      return client
    } catch (error) {
      // After a crash the server first repairs its data.
      if (!PASSING.includes(codeOf(error)) || Date.now() > giveUpAt) throw error
      await sleep(200)
    }
  }
}

async function lock(admin: Connection, dataDir: string): Promise<void> {
  const { rows } = await admin.query(`SELECT pg_try_advisory_lock(hashtextextended('lantoa data folder', 0)) AS free`)
  if (rows[0]?.free !== true) throw new StartError(`Another Lan Tỏa uses ${dataDir}. Stop it, or set LANTOA_DATA_DIR.`)
}

async function createDatabase(admin: Connection, name: DatabaseName, password: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name])
  if (rowCount !== 0) return
  // The role may be there from a start that was interrupted between the two.
  await admin.query(`DROP ROLE IF EXISTS ${name}`)
  await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD ${admin.escapeLiteral(password)}`)
  await admin.query(`CREATE DATABASE ${name} OWNER ${name}`)
  await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`)
}

function passwordOf(name: DatabaseName, password: string): string {
  return createHmac('sha256', password).update(name).digest('hex')
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
}
