import { inPages } from '@lantoa/chassis/database/in-pages'
import type { Snapshot } from '@lantoa/chassis/database/snapshot'
import type { Claim } from '@lantoa/contracts/reporting/claims.http'
import { arrayLiteral } from '../counting/engine/array-literal.ts'
import type { StoredTarget } from '../governance/targets/target.ts'

export type BucketRow = { unit: string; measure: string; bucket: number; amount: number }

/**
 * What was contributed to units between some days, in order: bucket 0 is everything before the first of them, bucket n
 * begins on the nth. Each cell is read once, however many days are asked for.
 */
export async function listBuckets(
  snapshot: Pick<Snapshot, 'query'>,
  units: readonly string[],
  measures: readonly string[],
  days: readonly string[],
): Promise<BucketRow[]> {
  return snapshot.query<BucketRow>({
    name: 'list-buckets',
    text: `SELECT unit, measure, width_bucket(day, $3::date[]) AS bucket, sum(amount)::bigint AS amount
      FROM cell WHERE unit = ANY($1::text[]) AND measure = ANY($2::text[]) AND day < $4
      GROUP BY unit, measure, bucket`,
    values: [arrayLiteral(units), arrayLiteral(measures), arrayLiteral(days), days.at(-1)],
  })
}

export type StoredClaim = { claim: Claim; unit: string; on: string }

/** Every claim with the unit that it was made of, by unit. */
export function eachClaim(snapshot: Pick<Snapshot, 'query'>): AsyncGenerator<StoredClaim[]> {
  return inPages(
    snapshot,
    `SELECT claim || jsonb_build_object('withdrawn', withdrawal) AS claim, unit_code AS unit, unit_on AS "on"
      FROM claim ORDER BY unit_code, indicator_id, claimed_until, claim_id`,
  )
}

export type ExportedTarget = Pick<
  StoredTarget,
  | 'targetId'
  | 'indicatorId'
  | 'unit'
  | 'unitOn'
  | 'from'
  | 'until'
  | 'value'
  | 'baseline'
  | 'legalAct'
  | 'status'
  | 'supersededFrom'
>

/** Every target, by unit. */
export function eachTarget(snapshot: Pick<Snapshot, 'query'>): AsyncGenerator<ExportedTarget[]> {
  return inPages(
    snapshot,
    `SELECT target_id AS "targetId", indicator_id AS "indicatorId", unit, unit_on AS "unitOn", from_on AS "from",
            until_on AS "until", value, baseline, legal_act AS "legalAct", status,
            superseded_from AS "supersededFrom"
      FROM target ORDER BY unit, indicator_id, from_on, target_id`,
  )
}
