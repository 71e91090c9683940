import type { Database } from '@lantoa/chassis/database/database'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import { catalogueEntry } from './catalogue-entries.ts'
import type { Entry } from './resolve.ts'

/** The entries of a catalogue in some units, the first recorded first. */
export function listEntries(database: Database, catalogue: string, codes: Codes): Promise<Entry[]> {
  return database.query<Entry>(
    `SELECT ${catalogueEntry.select} FROM catalogue_entry
      WHERE catalogue = $1 AND ($2::text[] IS NULL OR unit_code = ANY($2))
      ORDER BY since, catalogue_entry_id`,
    [catalogue, codes],
  )
}

/** The citizen apps of some provinces, each code once; of two names the one that was recorded first. */
export function listCitizenApps(
  database: Database,
  provinces: readonly string[],
): Promise<{ code: string; name: string }[]> {
  return database.query({
    name: 'list-citizen-apps',
    text: `SELECT DISTINCT ON (code) code, name FROM catalogue_entry
            WHERE citizen_app_of = ANY($1::text[]) AND catalogue = 'apps' AND status = 'active'
            ORDER BY code, since, catalogue_entry_id`,
    values: [provinces],
  })
}
