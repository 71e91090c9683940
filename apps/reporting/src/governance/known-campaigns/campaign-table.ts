import { table } from '@lantoa/chassis/database/table'
import type { KnownCampaign } from './campaign.ts'

export const knownCampaign = table<KnownCampaign>('known_campaign', {
  campaignId: 'uuid key',
  sequence: 'integer',
  unit: 'text',
  unitOn: 'date',
  from: 'date as from_on',
  until: 'date as until_on',
  status: 'text',
})
