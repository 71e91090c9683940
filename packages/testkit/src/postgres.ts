import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

export type TestDatabase = { readonly url: string; drop(): Promise<void> }

export type TestDatabaseOptions = {
  migrations: readonly URL[]
  /** `migrate` of the chassis, handed in because the chassis is tested with this package. */
  migrate(url: string, migrations: readonly URL[]): Promise<void>
  /** A server of the test's own; default: the one that all test files share. */
  server?: string
}

/** A fresh, migrated database: cloned in some 30 ms from a template that is made once per state of the migrations. */
export async function createTestDatabase(options: TestDatabaseOptions): Promise<TestDatabase> {
  const server = options.server ?? sharedServer()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = await asAdmin(server, (admin) => findOrCreateTemplate(admin, server, options))
  await asAdmin(server, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`))
  return {
    url: urlOf(server, name),
    drop: () => asAdmin(server, async (admin) => void (await admin.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  }
}

function sharedServer(): string {
  const url = process.env.LANTOA_TEST_DATABASE_URL
  if (!url) throw new Error('No Postgres for tests: write testConfig({ postgres: true }) in vitest.config.ts')
  return url
}

/** Under a lock, and under another name until it is whole: test files that start together share one template. */
async function findOrCreateTemplate(admin: pg.Client, server: string, options: TestDatabaseOptions): Promise<string> {
  const name = `template_${await checksumOf(options.migrations)}`
  await admin.query(`SELECT pg_advisory_lock(hashtext('test template'))`)
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) {
    await admin.query(`DROP DATABASE IF EXISTS ${name}_unfinished`)
    await admin.query(`CREATE DATABASE ${name}_unfinished`)
    await options.migrate(urlOf(server, `${name}_unfinished`), options.migrations)
    await admin.query(`ALTER DATABASE ${name}_unfinished RENAME TO ${name}`)
  }
  return name
}

async function checksumOf(folders: readonly URL[]): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of folders) {
    hash.update(folder.pathname)
    for (const file of (await readdir(folder)).sort()) hash.update(file).update(await readFile(new URL(file, folder)))
  }
  return hash.digest('hex').slice(0, 16)
}

async function asAdmin<Result>(server: string, work: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ connectionString: server })
  admin.on('error', () => undefined) // a server that is restarted ends it; the next statement fails
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end() // frees the lock
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
