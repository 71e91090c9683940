import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { ClosedIndicator, ClosedValue, ClosingHead } from '@lantoa/contracts/reporting/closings.http'
import type { UnitVersion } from '@lantoa/units/unit'
import { arrayLiteral } from '../../counting/engine/array-literal.ts'
import type { ClosableIndicator } from './domain.ts'
import type { ChainHead } from './seal.ts'

/** Where the chain ends; who closes has locked the tree, so nobody else goes on from there. */
export async function getChainHead(source: Database | Tx): Promise<ChainHead> {
  const [head] = await source.query<ChainHead>('SELECT position, hash FROM closing_head')
  if (!head) throw new Error('the table closing_head has lost its row')
  return head
}

/** The units, as `code@day`, of closings of a code and period. */
export async function listClosedOf(tx: Tx, code: string, period: string): Promise<string[]> {
  const rows = await tx.query<{ unit: string }>(
    `SELECT unit || '@' || unit_since AS unit FROM closing WHERE unit = $1 AND period = $2`,
    [code, period],
  )
  return rows.map(({ unit }) => unit)
}

/** Appends a closing to the chain. */
export function insertClosing(tx: Tx, unit: UnitVersion, closing: ClosingHead): void {
  const { closingId, period, from, until, closedBy, closedAt, valueCount, contentHash, link } = closing
  tx.write(
    `INSERT INTO closing (position, closing_id, unit, unit_since, period, from_on, until_on, closed_by, closed_at,
                          value_count, content_hash, previous_hash, body_hash, hash, key_id, signature)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      ...[link.position, closingId, unit.code, unit.validFrom, period, from, until, closedBy, closedAt],
      ...[valueCount, contentHash, link.previousHash, link.bodyHash, link.hash, link.keyId, link.signature],
    ],
  )
  tx.write('UPDATE closing_head SET position = $1, hash = $2', [link.position, link.hash])
}

export function insertIndicators(tx: Tx, position: number, indicators: readonly ClosedIndicator[]): void {
  tx.write(
    `INSERT INTO closed_indicator (position, indicator_id, version, from_on, until_on, numerator, denominator)
     SELECT $1, "indicatorId", version, "from", until, numerator, denominator
       FROM jsonb_to_recordset($2::jsonb) AS i("indicatorId" text, version integer, "from" date, until date,
            numerator text[], denominator text[])`,
    [position, JSON.stringify(indicators)],
  )
}

export function insertWindows(tx: Tx, position: number, indicators: readonly ClosableIndicator[]): void {
  const windows = indicators.flatMap(({ indicator: { indicatorId }, wanted: { numerator, denominator = [] } }) => [
    ...numerator.map((want) => ({ indicatorId, part: 'numerator', ...want })),
    ...denominator.map((want) => ({ indicatorId, part: 'denominator', ...want })),
  ])
  tx.write(
    `INSERT INTO closed_window (position, indicator_id, part, measure, from_on, until_on)
     SELECT $1, "indicatorId", part, measure, coalesce("from", '-infinity'), until
       FROM jsonb_to_recordset($2::jsonb) AS w("indicatorId" text, part text, measure text, "from" date, until date)`,
    [position, JSON.stringify(windows)],
  )
}

export function insertUnits(tx: Tx, position: number, units: readonly UnitVersion[]): void {
  tx.write('INSERT INTO closed_unit (position, unit, since) SELECT $1, * FROM unnest($2::text[], $3::date[])', [
    position,
    arrayLiteral(units.map(({ code }) => code)),
    arrayLiteral(units.map(({ validFrom }) => validFrom)),
  ])
}

export function insertValues(tx: Tx, position: number, values: readonly ClosedValue[]): void {
  tx.write({
    name: 'insert-closed-values',
    text: `INSERT INTO closed_value (position, unit, indicator_id, numerator, denominator, value)
      SELECT $1, split_part(unit, '@', 1), indicator_id, numerator, denominator, value
        FROM unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::double precision[])
          AS closed (unit, indicator_id, numerator, denominator, value)`,
    values: [
      position,
      arrayLiteral(values.map(({ unit }) => unit)),
      arrayLiteral(values.map(({ indicatorId }) => indicatorId)),
      arrayLiteral(values.map(({ numerator }) => numerator)),
      arrayLiteral(values.map(({ denominator }) => denominator)),
      arrayLiteral(values.map(({ value }) => value)),
    ],
  })
}
