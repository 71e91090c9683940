import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { BodyState } from '@lantoa/contracts/teams/bodies.events'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { bodies } from './published.ts'
import { codesLeadingTo, servedHamlets } from './served.ts'

type Serving = { bodyId: string; hamletCodes: readonly string[]; since: Day; serves: BodyState['serves'] | null }

/**
 * Writes and publishes anew the bodies that serve other hamlets, or on other days, now that versions of these hamlets
 * were written.
 * The tree must be locked; it is the one after the writes. A hamlet that only moves to another commune touches no body.
 */
export async function updateServedHamlets(
  tx: Tx,
  tree: UnitTree,
  hamletCodes: readonly string[],
  context: EventContext,
): Promise<void> {
  // Only versions that were written lead elsewhere than before.
  const changed = (await lockServing(tx, codesLeadingTo(tree, hamletCodes)))
    .map((body) => ({ ...body, serves: servedHamlets(tree, body.hamletCodes, body.since), before: body.serves }))
    .filter(({ serves, before }) => !isDeepStrictEqual(serves, before))
  await updateServing(tx, changed)
  await bodies.publish(
    tx,
    changed.map(({ bodyId }) => ({ id: bodyId, correlationId: context.correlationId })),
    context,
  )
}

/** In the order of their ids, as everybody locks bodies; with those set up before it was kept what they serve. */
async function lockServing(tx: Tx, hamletCodes: readonly string[]): Promise<Serving[]> {
  return tx.query<Serving>(
    `SELECT body_id AS "bodyId", hamlet_codes AS "hamletCodes", statuses #>> '{0,from}' AS since, serves FROM body
      WHERE hamlet_codes && $1::text[] OR serves IS NULL AND hamlet_codes <> '{}' ORDER BY body_id FOR NO KEY UPDATE`,
    [hamletCodes],
  )
}

async function updateServing(tx: Tx, bodies: readonly { bodyId: string; serves: BodyState['serves'] }[]) {
  if (bodies.length === 0) return
  await tx.query(
    `UPDATE body SET serves = b.serves FROM jsonb_to_recordset($1::jsonb) AS b("bodyId" uuid, serves jsonb)
      WHERE body_id = b."bodyId"`,
    [JSON.stringify(bodies.map(({ bodyId, serves }) => ({ bodyId, serves })))],
  )
}
