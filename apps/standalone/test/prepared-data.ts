import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chassisMigrations, logMigrations, migrate } from '@lantoa/chassis/database/migrate'
import { SERVICES } from '@lantoa/contracts/define-route'
import { startPostgres } from '../src/embedded-postgres.ts'
import { temporaryFolder } from './deployment.ts'

const run = promisify(execFile)
/** Names the folder of a run in which what is prepared lies; without it, as at a desk, nothing is prepared. */
const PLACE = 'LANTOA_TEST_PREPARED_IN'
/** Nothing of a test outlives the machine; that a process is killed, it does survive. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Vitest's global set-up; its answer is the end of it. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[PLACE]) return undefined // another project of the same run
  const place = await mkdtemp(join(tmpdir(), 'lantoa-prepared-'))
  process.env[PLACE] = place // workers start later and inherit it
  return () => rm(place, { recursive: true, force: true })
}

/**
 * A data folder of a test's own, as a first start leaves it before anything is recorded: a copy of one that is made once
 * in a run. Whoever tests first starts, or what a crash leaves, takes a `temporaryFolder`.
 */
export async function preparedFolder(): ReturnType<typeof temporaryFolder> {
  const folder = await temporaryFolder()
  const place = process.env[PLACE]
  // Postgres takes its folder only with the owner and the mode that it had.
  if (place) await run('cp', ['-a', `${await prepareOnce(place)}/.`, folder.path])
  return folder
}

/** Under another name until it is whole; of two that prepare at once, one is taken. */
async function prepareOnce(place: string): Promise<string> {
  const data = join(place, 'data')
  if (existsSync(data)) return data
  const unfinished = await mkdtemp(join(place, 'unfinished-'))
  await prepare(unfinished)
  await rename(unfinished, data).catch(async (error: unknown) => {
    if (!existsSync(data)) throw error
  })
  return data
}

async function prepare(dataDir: string): Promise<void> {
  const postgres = await startPostgres(dataDir)
  try {
    await migrate(postgres.urlOf('log'), [logMigrations])
    for (const name of SERVICES)
      await migrate(postgres.urlOf(name), [chassisMigrations, new URL(`../../${name}/migrations/`, import.meta.url)])
  } finally {
    await postgres.stop()
  }
  await rm(join(dataDir, 'postgres.log'))
  await appendFile(join(dataDir, 'postgres', 'postgresql.conf'), `\n${FAST.join('\n')}\n`)
}
