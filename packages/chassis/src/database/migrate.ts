import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openDatabase, type Tx } from './database.ts'

/** Tables of the outbox and of consumers: the first folder of every service. */
export const chassisMigrations = new URL('../../migrations/', import.meta.url)
/** Tables of the event log that lives in Postgres. */
export const logMigrations = new URL('../../log-migrations/', import.meta.url)

type Migration = { folder: string; name: string; number: number; sql: string; checksum: string }
type Applied = { name: string; checksum: string }

/** Migrations that contradict what the database has already seen; nothing was changed. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

/**
 * Brings the database up to the `0001-name.sql` files of the folders, in their order. All in one transaction under one
 * lock, so processes that start together wait for each other and a failing file leaves nothing behind.
 * @throws MigrationError when an applied file was changed, or a file is missing before one that was applied
 */
export async function migrate(url: string, folders: readonly URL[]): Promise<void> {
  const migrations = await Promise.all(folders.map(readMigrations))
  // A connection of its own, without the service's time-outs: building an index may take minutes.
  const database = openDatabase({ url, poolSize: 1, applicationName: 'migrate', statementTimeout: 0 })
  try {
    await database.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('migrate', 0))`)
      await tx.query(`CREATE TABLE IF NOT EXISTS migration (
        folder text, name text, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (folder, name))`)
      for (const folder of migrations) await applyFolder(tx, folder)
    })
  } finally {
    await database.close()
  }
}

async function applyFolder(tx: Tx, migrations: readonly Migration[]): Promise<void> {
  const folder = migrations[0]?.folder
  const applied = await tx.query<Applied>('SELECT name, checksum FROM migration WHERE folder = $1 ORDER BY name', [
    folder,
  ])
  for (const migration of pendingMigrations(migrations, applied)) {
    await tx.query(migration.sql)
    const { name, checksum } = migration
    await tx.query('INSERT INTO migration (folder, name, checksum) VALUES ($1, $2, $3)', [folder, name, checksum])
  }
}

/** What is still to apply. A database that is ahead is fine: the release before this one was rolled back to. */
function pendingMigrations(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(applied.map((row) => [row.name, row.checksum]))
  const last = applied.at(-1)?.name ?? ''
  for (const { name, checksum, folder, number } of migrations) {
    if (migrations[number - 1]?.name !== name) throw new MigrationError(`${folder}: a file is missing before ${name}`)
    if (known.has(name) && known.get(name) !== checksum) throw new MigrationError(`${folder}: ${name} was changed`)
    if (!known.has(name) && name < last) throw new MigrationError(`${folder}: ${name} came after ${last}`)
  }
  const newest = migrations.at(-1)?.name ?? ''
  const lost = applied.find((row) => row.name < newest && !migrations.some(({ name }) => name === row.name))
  if (lost) throw new MigrationError(`${migrations[0]?.folder}: ${lost.name} was applied, but its file is gone`)
  return migrations.filter(({ name }) => !known.has(name))
}

async function readMigrations(url: URL): Promise<Migration[]> {
  const files = (await readdir(url)).filter((name) => name.endsWith('.sql')).sort()
  // `teams/migrations`: the same on every machine, wherever the repository lies.
  const folder = fileURLToPath(url).split(/[\\/]/).filter(Boolean).slice(-2).join('/')
  return Promise.all(
    files.map(async (name) => {
      const sql = await readFile(new URL(name, url), 'utf8')
      return { folder, name, number: Number.parseInt(name, 10), sql, checksum: checksumOf(sql) }
    }),
  )
}

function checksumOf(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
}
