import { cp, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openDatabase } from '@lantoa/chassis/database/database'
import { chassisMigrations, migrate } from '@lantoa/chassis/database/migrate'
import { createTestDatabase } from '@lantoa/testkit/postgres'
import { sortKey } from '@lantoa/vietnam/name-order'
import { normalText } from '@lantoa/vietnam/normal-text'
import { foundWords } from '@lantoa/vietnam/search-words'
import { fold } from '@lantoa/vietnam/text'
import { expect, test } from 'vitest'

const MIGRATIONS = new URL('../../migrations/', import.meta.url)
const HOME = '01890000-0000-7000-8000-000000000001'

/** The migrations as they were before names were split into words at their marks. */
async function migrationsBefore(): Promise<URL> {
  const folder = join(await mkdtemp(join(tmpdir(), 'lantoa-')), 'identity', 'migrations')
  const old = (await readdir(MIGRATIONS)).filter((file) => file < '0007')
  for (const file of old) await cp(new URL(file, MIGRATIONS), join(folder, file))
  return pathToFileURL(`${folder}/`)
}

/** How a letter outside the tables was folded and weighed: it stood for itself. */
const OLD_ROWS = [
  { name: '\u00d0ặng Lý', folded: '\u00f0ang ly', key: 'dt!004!z0000f0OfY!005!1!1' },
  { name: 'Y-Thanh', folded: 'y-thanh', key: sortKey('Y-Thanh') },
]

test('who was registered under a look-alike of Đ, or with a hyphen, is found and stands in its place', async () => {
  const before = await migrationsBefore()
  const { url, drop } = await createTestDatabase({ migrations: [chassisMigrations, before], migrate })
  const database = openDatabase({ url, applicationName: 'test' })
  await database.query(
    `INSERT INTO household (household_id, status, hamlet_code, places, address, devices, registered_as, recorded_by,
       recorded_at) VALUES ($1, 'active', '31027.07', '[]', '{}', '{}', '', '', now())`,
    [HOME],
  )
  for (const { name, folded, key } of OLD_ROWS) {
    await database.query(
      `INSERT INTO resident (resident_id, household_id, hamlet_code, stays, household_ids, name, folded_name, sort_key,
         birth, sex, registered_as, recorded_by, recorded_at)
       VALUES (gen_random_uuid(), $1, '31027.07', '[]', ARRAY[$1::uuid], $2, $3, $4, '{}', 'female', '', '', now())`,
      [HOME, name, folded, key],
    )
  }
  await migrate(url, [chassisMigrations, MIGRATIONS])
  const rows = await database.query(
    `SELECT name, folded_name AS folded, sort_key AS key, tsvector_to_array(name_words) AS words
       FROM resident ORDER BY name DESC`,
  )
  const expected = OLD_ROWS.map(({ name }) => {
    return { name: normalText(name), folded: fold(name), key: sortKey(name), words: foundWords(name).toSorted() }
  })
  expect(rows).toEqual(expected)
  await database.close()
  await drop()
})
