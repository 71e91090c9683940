import { pause } from '@lantoa/chassis/process/backoff'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { knownCampaign } from './campaign-table.ts'

/** By then a campaign that was recorded has come, unless the log is behind. */
const PATIENCE_MS = 2_000
const STEP_MS = 100

type Named = { readonly input: { readonly campaignId?: string | undefined } }

/** A campaign that was recorded a moment ago is on its way here: a target of it waits before it is refused. */
export function campaignsFirst({ database }: Pick<ServiceParts, 'database'>) {
  return {
    when: ['unknown-campaign' as const],
    async ask(commands: readonly Named[]) {
      const named = commands.flatMap(({ input: { campaignId } }) => campaignId ?? [])
      for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
        const known = await knownCampaign.find(database, named)
        if (named.every((id) => known.has(id))) return
        await pause(STEP_MS)
      }
    },
  }
}
