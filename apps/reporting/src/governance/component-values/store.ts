import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { ComponentValue } from '@lantoa/contracts/reporting/component-values.http'
import type { KnownValue } from './domain.ts'

const COLUMNS = `component_value_id AS "componentValueId", scorecard_id AS "scorecardId", component_id AS "componentId",
  unit, value, on_day AS "on", source, note, withdrawal AS withdrawn, unit_on AS "unitOn", sent, position,
  to_char(entered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "enteredAt"`

type Row = ComponentValue & { unitOn: string; sent: unknown; position: number }

/** Values by id, of those that exist; `lock`: nobody else changes them until the commit. */
export async function findValues(
  source: Database | Tx,
  ids: readonly string[],
  { lock = false }: { lock?: boolean } = {},
): Promise<Map<string, KnownValue>> {
  const rows = await source.query<Row>(
    `SELECT ${COLUMNS} FROM component_value WHERE component_value_id = ANY($1::uuid[])
      ORDER BY component_value_id ${lock ? 'FOR UPDATE' : ''}`,
    [ids],
  )
  return new Map(rows.map((row) => [row.componentValueId, { value: asValue(row), unitOn: row.unitOn, sent: row.sent }]))
}

type Written = { value: ComponentValue; sent: unknown; by: string }

/** In the order in which they came: of one day the last counts. */
export async function insertValues(tx: Tx, values: readonly Written[], unitOn: string): Promise<void> {
  if (values.length === 0) return
  await tx.query(
    `INSERT INTO component_value (component_value_id, scorecard_id, component_id, unit, unit_on, value, on_day, source,
                                  note, sent, entered_by, entered_at)
     SELECT "componentValueId", "scorecardId", "componentId", unit, $2, value, "on", source, note, sent, by, "enteredAt"
       FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS each (item, place)
      CROSS JOIN LATERAL jsonb_to_record(item) AS t("componentValueId" uuid, "scorecardId" uuid, "componentId" text,
            unit text, value double precision, "on" date, source text, note text, sent jsonb, by text,
            "enteredAt" timestamptz)
      ORDER BY place`,
    [JSON.stringify(values.map(({ value, sent, by }) => ({ ...value, sent, by }))), unitOn],
  )
}

export async function updateWithdrawn(tx: Tx, values: readonly { value: ComponentValue; by: string }[]): Promise<void> {
  if (values.length === 0) return
  await tx.query(
    `UPDATE component_value SET withdrawal = t.withdrawn, withdrawn_by = t.by
       FROM jsonb_to_recordset($1::jsonb) AS t("componentValueId" uuid, withdrawn jsonb, by text)
      WHERE component_value_id = t."componentValueId"`,
    [JSON.stringify(values.map(({ value, by }) => ({ ...value, by })))],
  )
}

type Filter = {
  scorecardId: string
  unit: string
  componentId: string | undefined
  /** Days on which the code means the unit. */
  from: string
  until: string | null
}

/** What was entered of a unit, the latest day first, from a place on; one more than the limit where there are more. */
export async function listValues(
  database: Database,
  { scorecardId, unit, componentId, from, until }: Filter,
  page: { limit: number; after: readonly (string | number)[] | undefined },
): Promise<(ComponentValue & { position: number })[]> {
  const [day, position] = page.after ?? ['infinity', Number.MAX_SAFE_INTEGER]
  const rows = await database.query<Row>(
    `SELECT ${COLUMNS} FROM component_value
      WHERE scorecard_id = $1 AND unit = $2 AND ($3::text IS NULL OR component_id = $3)
        AND unit_on >= $4 AND unit_on < coalesce($5::date, 'infinity')
        AND (on_day, position) < ($6::date, $7::bigint)
      ORDER BY on_day DESC, position DESC LIMIT $8`,
    [scorecardId, unit, componentId ?? null, from, until, day, position, page.limit + 1],
  )
  return rows.map((row) => ({ ...asValue(row), position: row.position }))
}

function asValue({ sent: _sent, unitOn: _unitOn, position: _position, ...value }: Row): ComponentValue {
  return value
}
