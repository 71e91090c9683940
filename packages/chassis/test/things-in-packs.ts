import { permissionsOf } from '@lantoa/contracts/permissions'
import { createTestDatabase } from '@lantoa/testkit/postgres'
import { v7 as uuid } from 'uuid'
import { openDatabase } from '../src/database/database.ts'
import { chassisMigrations, migrate } from '../src/database/migrate.ts'
import { table } from '../src/database/table.ts'
import { packPart } from '../src/feeds/pack-part.ts'
import { readPack } from '../src/feeds/read-pack.ts'
import { horizonPassed } from '../src/testing/horizon-passed.ts'

type Thing = { thingId: string; hamletCode: string; name: string; ended: boolean }
type Asked = { since?: string | undefined; limit?: number; codes?: readonly string[]; role?: string }

export const [HERE, THERE] = ['31027.07', '31018.02'] as const
const thing = table<Thing>('thing', { thingId: 'uuid key', hamletCode: 'text', name: 'text', ended: 'boolean' })
const parts = [
  packPart<Thing, { id: string; name: string }>({
    ...{ kind: 'thing', table: 'thing', key: 'thing_id', load: thing.find },
    ended: ({ ended }) => (ended ? { why: 'closed' } : undefined),
    item: ({ thingId: id, name }) => ({ id, name }),
  }),
]

/** A database with things that have a name and lie in hamlets, and their packs. */
export async function openThings() {
  const created = await createTestDatabase({ migrations: [chassisMigrations], migrate })
  const database = openDatabase({ url: created.url, applicationName: 'test', poolSize: 20 })
  await database.query('CREATE TABLE thing (thing_id uuid PRIMARY KEY, hamlet_code text, name text, ended boolean)')
  await database.query(`SELECT keep_pack('thing', 'thing', 'thing_id')`)

  function readNow({ since, limit = 500, codes = [HERE], role = 'volunteer' }: Asked = {}) {
    const caller = { subject: 'somebody', roles: [role], permissions: permissionsOf([role]), units: ['91'], token: '' }
    return database.transaction((tx) => readPack(tx, parts, { codes, caller, limit, since }))
  }
  return {
    database,
    readNow,
    async read(asked?: Asked) {
      await horizonPassed(database)
      return readNow(asked)
    },
    async put(name: string, hamletCode: string = HERE): Promise<string> {
      const thingId = uuid()
      await database.transaction(async (tx) => thing.insert(tx, [{ thingId, hamletCode, name, ended: false }]))
      return thingId
    },
    rename: (id: string, name: string) => database.query('UPDATE thing SET name = $2 WHERE thing_id = $1', [id, name]),
    move: (id: string, to: string) => database.query('UPDATE thing SET hamlet_code = $2 WHERE thing_id = $1', [id, to]),
    empty: () => database.query('TRUNCATE thing, pack_change'),
    async close() {
      await database.close()
      await created.drop()
    },
  }
}

export function namesOf({ upserts }: { upserts: readonly { name: string }[] }): string[] {
  return upserts.map(({ name }) => name).toSorted()
}
