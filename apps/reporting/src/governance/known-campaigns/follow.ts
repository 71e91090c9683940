import { onEntities } from '@lantoa/chassis/consumers/topic-handlers'
import type { Tx } from '@lantoa/chassis/database/database'
import { slice } from '@lantoa/chassis/process/slice'
import { campaigns, lastDayOf } from '@lantoa/contracts/teams/campaigns'
import type { z } from 'zod'
import type { KnownCampaign } from './campaign.ts'

type State = z.output<typeof campaigns.changed.schema>

/** Keeps of every campaign what its targets and its board have to know. */
export function knownCampaignSlice() {
  const follow = onEntities(campaigns.changed, (tx, states) =>
    upsert(
      tx,
      states.flatMap(({ data, sequence }) => (data === null ? [] : [knownOf(data, sequence)])),
    ),
  )
  return slice({ routes: {}, handlers: {}, follows: [follow] })
}

/** Its unit is the last one in which it lay. */
export function knownOf(state: State, sequence: number): KnownCampaign {
  const { campaignId, unitCode, since, startsOn, places = [], states } = state
  const { code: unit, from: unitOn } = places.at(-1) ?? { code: unitCode, from: since }
  const status = states.at(-1)?.status ?? 'planned'
  return { campaignId, sequence, unit, unitOn, from: startsOn, until: lastDayOf(state), status }
}

/** An older state that comes again changes nothing. */
async function upsert(tx: Tx, campaigns: readonly KnownCampaign[]): Promise<void> {
  await tx.query(
    `INSERT INTO known_campaign AS known (campaign_id, sequence, unit, unit_on, from_on, until_on, status)
     SELECT "campaignId", sequence, unit, "unitOn", "from", until, status
       FROM jsonb_to_recordset($1) AS told ("campaignId" uuid, sequence integer, unit text, "unitOn" date, "from" date,
                                            until date, status text)
      ORDER BY "campaignId"
     ON CONFLICT (campaign_id) DO UPDATE
       SET sequence = excluded.sequence, unit = excluded.unit, unit_on = excluded.unit_on, from_on = excluded.from_on,
           until_on = excluded.until_on, status = excluded.status
       WHERE known.sequence <= excluded.sequence`,
    [JSON.stringify(campaigns)],
  )
}
