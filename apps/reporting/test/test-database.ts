import { type Database, openDatabase } from '@lantoa/chassis/database/database'
import { chassisMigrations, migrate } from '@lantoa/chassis/database/migrate'
import { createTestDatabase } from '@lantoa/testkit/postgres'

export type TestDatabase = Database & { drop(): Promise<void> }

/** Reporting's tables, empty, without the service. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const migrations = [chassisMigrations, new URL('../migrations/', import.meta.url)]
  const created = await createTestDatabase({ migrations, migrate })
  const database = openDatabase({ url: created.url, applicationName: 'test' })
  return {
    ...database,
    async drop() {
      await database.close()
      await created.drop()
    },
  }
}
