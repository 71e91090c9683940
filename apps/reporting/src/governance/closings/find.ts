import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { RequestContext } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { ClosedIndicator, Closing, ClosingHead } from '@lantoa/contracts/reporting/closings.http'
import type { UnitTree } from '@lantoa/units/tree'
import { parseUnitRef } from '@lantoa/units/unit'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'

export const NO_SUCH_CLOSING = refuse('not-found', 'There is no such closing in your units.')

/** Columns of a closing as it goes out; the texts that are hashed must come out as they went in. */
export const CLOSING_COLUMNS = `closing_id AS "closingId", unit || '@' || unit_since AS unit, period, from_on AS "from",
  until_on AS until, closed_by AS "closedBy",
  to_char(closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "closedAt",
  value_count AS "valueCount", content_hash AS "contentHash",
  jsonb_build_object('position', position, 'previousHash', previous_hash, 'bodyHash', body_hash, 'hash', hash,
    'keyId', key_id, 'signature', signature) AS link`

export async function findClosing(source: Database | Tx, closingId: string): Promise<Closing | undefined> {
  const [head] = await source.query<ClosingHead>(`SELECT ${CLOSING_COLUMNS} FROM closing WHERE closing_id = $1`, [
    closingId,
  ])
  return head && { ...head, indicators: await listIndicators(source, head.link.position) }
}

/** A closing of the caller's units: that of a closed unit belongs to whoever has what it went into. */
export async function findVisibleClosing(
  { database, units }: ServiceParts,
  closingId: string,
  { caller, now }: RequestContext,
): Promise<Closing | undefined> {
  const closing = await findClosing(database, closingId)
  return closing && isVisible(caller, closing, units.tree(), dayOf(now)) ? closing : undefined
}

export function isVisible(caller: Caller, { unit }: Pick<Closing, 'unit'>, tree: UnitTree, today: Day): boolean {
  const { code, on } = parseUnitRef(unit) ?? {}
  return code !== undefined && on !== undefined && reachesThen(caller, tree, code, on, today)
}

async function listIndicators(source: Database | Tx, position: number): Promise<ClosedIndicator[]> {
  return source.query<ClosedIndicator>(
    `SELECT indicator_id AS "indicatorId", version, from_on AS "from", until_on AS until, numerator, denominator
      FROM closed_indicator WHERE position = $1 ORDER BY indicator_id`,
    [position],
  )
}
