import type { Tx } from '@lantoa/chassis/database/database'
import type { Contribution } from '../measures/measure.ts'
import { arrayLiteral } from './array-literal.ts'

/** What an entity contributes in a version. */
export type EntityRow = {
  readonly id: string
  readonly sequence: number
  readonly units: readonly string[]
  readonly contributions: readonly Contribution[]
  readonly encoded: string
}

/** What was written, and what the entity contributed before, encoded; undefined for one that is new. */
export type WrittenEntity = Pick<EntityRow, 'id' | 'contributions' | 'encoded'> & {
  readonly before: string | undefined
}

/**
 * Keeps what entities contribute now. An older version, or the same again, changes nothing and is not answered, which makes
 * a repeated record harmless. What differs under the same sequence is written: so the last counts, wherever the records
 * were cut into pieces. Sorted by id, because the rows stay locked until the commit.
 */
export async function writeEntities(tx: Tx, source: string, entities: readonly EntityRow[]): Promise<WrittenEntity[]> {
  const sorted = entities.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const rows = await tx.query<{ id: string; before: string | null }>({
    name: 'write-entities',
    text: `INSERT INTO entity (source, id, sequence, unit, contributions)
      SELECT $1, * FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[])
      ON CONFLICT (source, id) DO UPDATE
        SET sequence = excluded.sequence, unit = excluded.unit, contributions = excluded.contributions
        WHERE entity.sequence < excluded.sequence
          OR entity.sequence = excluded.sequence AND entity.contributions <> excluded.contributions
      RETURNING new.id, old.contributions AS before`,
    values: [
      source,
      arrayLiteral(sorted.map(({ id }) => id)),
      arrayLiteral(sorted.map(({ sequence }) => sequence)),
      arrayLiteral(sorted.map(({ units }) => units[0] ?? null)),
      arrayLiteral(sorted.map(({ encoded }) => encoded)),
    ],
  })
  const byId = new Map(sorted.map((entity) => [entity.id, entity]))
  const written = rows.flatMap(({ id, before }) => {
    const entity = byId.get(id)
    return entity ? [{ ...entity, before: before ?? undefined }] : []
  })
  await insertElsewhere(tx, source, written)
  return written
}

async function insertElsewhere(tx: Tx, source: string, entities: readonly EntityRow[]): Promise<void> {
  const rows = entities.flatMap(({ id, units }) => units.slice(1).map((unit) => ({ id, unit })))
  if (rows.length === 0) return
  await tx.query({
    name: 'insert-elsewhere',
    text: `INSERT INTO entity_elsewhere (source, unit, id) SELECT $1, * FROM unnest($2::text[], $3::text[])
      ON CONFLICT DO NOTHING`,
    values: [source, arrayLiteral(rows.map(({ unit }) => unit)), arrayLiteral(rows.map(({ id }) => id))],
  })
}
