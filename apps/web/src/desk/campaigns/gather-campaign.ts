import type { Data, Lantoa } from '@lantoa/sdk'
import { ifAny } from '../problem/part.ts'
import { NATION, type NamedUnit, readUnit } from '../top/nation.ts'

export type Board = Data<'reporting', 'getCampaignBoard'>
export type Campaign = Data<'teams', 'getCampaign'>
export type CampaignFacts = {
  readonly campaign: Campaign
  readonly unit: NamedUnit
  /** Undefined: none of its targets is approved there yet. */
  readonly board: Board | undefined
}
export type CampaignAsked = { readonly unit?: string | undefined; readonly indicator?: string | undefined }

/** A campaign with the board of a unit: of its own, or of the caller's where that is one beneath. */
export async function gatherCampaign(
  lantoa: Lantoa,
  campaignId: string,
  { unit: chosen, indicator: indicatorId }: CampaignAsked,
  units: readonly string[],
  signal: AbortSignal,
): Promise<CampaignFacts> {
  const campaign = await lantoa.teams.getCampaign({ params: { campaignId }, signal }).orThrow()
  const own = await readUnit(lantoa, campaign.unitCode, signal)
  const code = chosen ?? unitToShow(own, units)
  const query = { campaignId, unit: code, indicatorId }
  const asked = lantoa.reporting.getCampaignBoard({ query, signal }).orThrow()
  const [unit, board] = await Promise.all([
    code === own.code ? own : readUnit(lantoa, code, signal),
    ifAny(asked, ['campaign-without-targets']),
  ])
  return { campaign, unit, board }
}

/** The unit of the campaign for who has it, or else his own one beneath. */
export function unitToShow(
  { code, ancestors }: Pick<NamedUnit, 'code' | 'ancestors'>,
  units: readonly string[],
): string {
  const above = [NATION, code, ...ancestors.map((unit) => unit.code)]
  return units.some((one) => above.includes(one)) ? code : (units[0] ?? code)
}
