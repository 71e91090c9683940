import type { Tx } from '@lantoa/chassis/database/database'
import type { PackPerson } from '@lantoa/contracts/identity/packs.http'
import { STEPS_OF_SAME } from '../residents/state-facts.ts'

type Optional = Pick<PackPerson, 'steps' | 'apps' | 'consents'>
/** How far somebody got with the steps, what is on which device, and which consents hold, in the order in which they were given. */
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
SELECT asked AS "residentId",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('step', step, 'state', state, 'on', reached_on) ORDER BY step), '[]')
     FROM ${STEPS_OF_SAME('same_residents(asked)')} AS latest) AS steps,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('app', app, 'device', device, 'status', status, 'on', seen_on)
            ORDER BY app, device), '[]')
     FROM (SELECT DISTINCT ON (app, device) app, device, status, seen_on FROM app_record
            WHERE resident_id = ANY(same_residents(asked)) ORDER BY app, device, seen_on DESC, app_record_id DESC) AS seen) AS apps,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('consentId', consent_id, 'purpose', purpose,
            'givenAt', to_char(given_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY given_at, consent_id), '[]')
     FROM consent WHERE resident_id = ANY(same_residents(asked)) AND withdrawn_at IS NULL) AS consents
  FROM unnest($1::uuid[]) AS asked`
