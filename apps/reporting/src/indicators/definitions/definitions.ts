import type { Database, Tx } from '@lantoa/chassis/database/database'
import { type Catalogue, createCatalogue, type OwnIndicator } from './catalogue.ts'
import type { Definition } from './indicator.ts'

/** The definitions, remembered until one changes. */
export type Definitions = {
  /** As they are now. */
  now(): Promise<Catalogue>
  /** The same for who has read the version together with something else. */
  at(version: number): Promise<Catalogue>
}

export function openDefinitions(database: Database): Definitions {
  let held = { version: -1, catalogue: Promise.resolve(createCatalogue([])) }

  async function at(version: number): Promise<Catalogue> {
    if (version === held.version) return held.catalogue
    // The version was read before: what is remembered may be newer than it, never older.
    const catalogue = listOwn(database).then((own) => createCatalogue([...own.values()]))
    held = { version, catalogue }
    catalogue.catch(() => {
      if (held.catalogue === catalogue) held.version = -1
    })
    return catalogue
  }

  return {
    at,
    async now() {
      const [row] = await database.query<{ version: number }>({
        name: 'get-definition-version',
        text: 'SELECT version FROM definition_change',
      })
      return at(row?.version ?? 0)
    },
  }
}

type Row = { indicator_id: string; definition: Definition; retired_on: string | null }

/** The indicators of the province, by id. */
export async function listOwn(source: Pick<Database | Tx, 'query'>): Promise<Map<string, OwnIndicator>> {
  const rows = await source.query<Row>(
    `SELECT indicator_id, definition, retired_on
      FROM indicator_version LEFT JOIN indicator_retirement USING (indicator_id) ORDER BY indicator_id, version`,
  )
  const byId = Map.groupBy(rows, (row) => row.indicator_id)
  const own = [...byId].map(([indicatorId, versions]) => {
    const history = {
      versions: versions.map(({ definition }) => definition),
      retiredOn: versions[0]?.retired_on ?? null,
    }
    return [indicatorId, history] as const
  })
  return new Map(own)
}
