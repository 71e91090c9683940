import type { Caller } from '@lantoa/chassis/http/caller'
import type { CampaignId } from '@lantoa/contracts/ids'
import type { CampaignStatus } from '@lantoa/contracts/teams/campaigns'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'

/** A campaign as teams last published it. */
export type KnownCampaign = {
  readonly campaignId: CampaignId
  readonly sequence: number
  readonly unit: string
  /** A day on which the code of the unit meant it. */
  readonly unitOn: Day
  readonly from: Day
  /** The last day. */
  readonly until: Day
  readonly status: CampaignStatus
}

type Here = { readonly tree: UnitTree; readonly today: Day }

/** Seen by who has its unit, and by who has one beneath. */
export function isSeen({ unit, unitOn }: KnownCampaign, caller: Caller, { tree, today }: Here): boolean {
  return (
    reachesThen(caller, tree, unit, unitOn, today) || caller.units.some((beneath) => tree.covers(unit, beneath, today))
  )
}
