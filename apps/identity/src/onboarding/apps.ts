import { type Condition, listing, listOf } from '@lantoa/chassis/database/list-of'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import { listApps } from '@lantoa/contracts/identity/onboarding.http'
import type { z } from 'zod'

type SeenApp = z.output<typeof listApps.response>['items'][number]

/** What was seen last of each app on each device of those who live somewhere, by whoever stands for them now. */
const SEEN = `(SELECT r.resident_id, r.household_id, r.hamlet_code, last.* FROM resident AS r CROSS JOIN LATERAL (
    SELECT DISTINCT ON (app, device) app, device, status, seen_on, provincial FROM app_record
     WHERE resident_id = ANY(same_residents(r.resident_id)) ORDER BY app, device, seen_on DESC, app_record_id DESC) AS last
  WHERE r.merged_into IS NULL AND r.left_on IS NULL) AS seen`

const COLUMNS = `resident_id AS "residentId", household_id AS "householdId", hamlet_code AS "hamletCode", app, device, status,
  seen_on AS "on", provincial`

export const listSeenApps = listOf(
  listing<SeenApp>(SEEN, COLUMNS, { residentId: 'uuid', app: 'text', device: 'text', status: 'text' }),
  listApps,
)

export function appsIn(codes: Codes): Condition {
  return { where: '($1::text[] IS NULL OR hamlet_code = ANY($1))', values: [codes], answers: ['unit'] }
}
