import type { Tx } from '@lantoa/chassis/database/database'
import type { OwnIndicator } from '../definitions/catalogue.ts'

export type Written = { readonly indicatorId: string; readonly own: OwnIndicator; readonly by: string }

/** From here to the commit nobody else changes a definition, and whoever remembers them looks again afterwards. */
export function lockDefinitions(tx: Tx): void {
  tx.write('UPDATE definition_change SET version = version + 1')
}

/** The last version of each. */
export function insertVersions(tx: Tx, written: readonly Written[], now: Date): void {
  const rows = written.map(({ indicatorId, own, by }) => ({ indicatorId, definition: own.versions.at(-1), by }))
  tx.write(
    `INSERT INTO indicator_version (indicator_id, version, valid_from, definition, defined_by, defined_at)
     SELECT "indicatorId", (definition->>'version')::integer, (definition->>'validFrom')::date, definition, by, $2
       FROM jsonb_to_recordset($1::jsonb) AS row ("indicatorId" text, definition jsonb, by text)`,
    [JSON.stringify(rows), now.toISOString()],
  )
}

export function insertRetirements(tx: Tx, written: readonly Written[], now: Date): void {
  const rows = written.map(({ indicatorId, own, by }) => ({ indicatorId, retiredOn: own.retiredOn, by }))
  tx.write(
    `INSERT INTO indicator_retirement (indicator_id, retired_on, retired_by, retired_at)
     SELECT "indicatorId", "retiredOn", by, $2
       FROM jsonb_to_recordset($1::jsonb) AS row ("indicatorId" text, "retiredOn" date, by text)`,
    [JSON.stringify(rows), now.toISOString()],
  )
}
