import { createHmac } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from './ports.ts'
import { giveToPostgres, runPostgresProgram } from './postgres-program.ts'
import { keepSecret, newSecret } from './secrets.ts'
import { StartError } from './start-error.ts'

/** One database and one role of the same name for each; none may enter another's. */
const DATABASES = ['identity', 'payments', 'teams', 'reporting', 'log'] as const
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
  const password = keepSecret(join(dataDir, 'postgres-password'), newSecret)
  if (!existsSync(folder)) await createCluster(folder, join(dataDir, 'postgres-password'))
  const port = runningPort(folder) ?? (await launch(folder, join(dataDir, 'postgres.log')))
  const admin = await connect(port, password, folder)
  let stopping = false
  const lost = new Promise<void>((resolve) => {
    admin.on('error', () => undefined) // the end follows
    admin.on('end', () => (stopping ? undefined : resolve()))
  })
  await lock(admin, dataDir)
  for (const name of DATABASES) await createDatabase(admin, name, passwordOf(name, password))
  return {
    urlOf: (name) => `postgres://${name}:${passwordOf(name, password)}@127.0.0.1:${port}/${name}`,
    lost,
    async stop() {
      stopping = true
      await admin.end()
      await runPostgresProgram('pg_ctl', ['stop', '-D', folder, '-m', 'fast', '-w'])
    },
  }
}

/** Under another name until it is whole, so that an interrupted first start leaves nothing half-made behind. */
async function createCluster(folder: string, passwordFile: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  giveToPostgres(unfinished)
  const access = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  await runPostgresProgram('initdb', [`--pgdata=${unfinished}`, ...access, '--encoding=UTF8', '--no-locale', '--no-sync'])
  renameSync(unfinished, folder)
}

/** The port that `postmaster.pid` names, where its process lives. */
function runningPort(folder: string): number | undefined {
  try {
    const [pid, , , port] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(pid), 0)
    return Number(port)
  } catch {
    return undefined // no file, or nobody behind it: Postgres cleans that up itself
  }
}

async function launch(folder: string, log: string): Promise<number> {
  const port = await freePort()
  const server = [`-p ${port}`, '-c listen_addresses=127.0.0.1', '-c unix_socket_directories=', '-c log_min_messages=warning']
  const args = ['start', '-D', folder, '-w', '-l', `${folder}/server.log`, '-o', server.join(' ')]
  try {
    await runPostgresProgram('pg_ctl', args)
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`Postgres did not start; ${log} says why.`)
  }
  return port
}
