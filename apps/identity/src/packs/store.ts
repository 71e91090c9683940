import type { Tx } from '@lantoa/chassis/database/database'
import type { PackPerson } from '@lantoa/contracts/identity/packs.http'

type Optional = Pick<PackPerson, 'steps' | 'consents'>
/** How far somebody got with the steps, and which consents hold, in the order in which they were given. */
export type Standing = { [Name in keyof Optional]-?: NonNullable<Optional[Name]> }

/** Of whom anything was recorded. */
export async function findStandings(tx: Tx, residentIds: readonly string[]): Promise<Map<string, Standing>> {
  const rows = await tx.query<Standing & { residentId: string }>({
    name: 'find-pack-standings',
    text: FIND_STANDINGS,
    values: [residentIds],
  })
  return new Map(rows.map(({ residentId, ...standing }) => [residentId, standing]))
}

const FIND_STANDINGS = `
WITH latest AS (
  SELECT DISTINCT ON (resident_id, step) resident_id, step, state, reached_on FROM step_record
   WHERE resident_id = ANY($1::uuid[]) ORDER BY resident_id, step, step_record_id DESC),
stepped AS (
  SELECT resident_id, jsonb_agg(jsonb_build_object('step', step, 'state', state, 'on', reached_on) ORDER BY step) AS steps
    FROM latest GROUP BY resident_id),
consented AS (
  SELECT resident_id, jsonb_agg(jsonb_build_object('consentId', consent_id, 'purpose', purpose,
           'givenAt', to_char(given_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY given_at, consent_id) AS consents
    FROM consent WHERE resident_id = ANY($1::uuid[]) AND withdrawn_at IS NULL GROUP BY resident_id)
SELECT resident_id AS "residentId", coalesce(steps, '[]') AS steps, coalesce(consents, '[]') AS consents
  FROM stepped FULL JOIN consented USING (resident_id)`
