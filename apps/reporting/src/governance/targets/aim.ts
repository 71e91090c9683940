import type { Database } from '@lantoa/chassis/database/database'
import type { RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { getCampaignBoard } from '@lantoa/contracts/reporting/campaign-board.http'
import type { UnitTree } from '@lantoa/units/tree'
import { parseUnitRef } from '@lantoa/units/unit'
import { dayOf } from '@lantoa/vietnam/days'
import { askUnit, childrenOf } from '../../indicators/units/ask-unit.ts'
import { spansOn } from '../../indicators/units/code-spans.ts'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'
import { isSeen, type KnownCampaign } from '../known-campaigns/campaign.ts'
import { knownCampaign } from '../known-campaigns/campaign-table.ts'
import { NO_SUCH_TARGET } from './domain.ts'
import { type Aim, listAims } from './store.ts'
import { type StoredTarget, unitRefOf } from './target.ts'
import { target } from './target-table.ts'

type Query = RequestOf<typeof getCampaignBoard>['query']
type Here = { readonly database: Database; readonly tree: UnitTree }
type Asking = Pick<RequestContext, 'caller' | 'now'>

/** What a board is about, and what of the question to name when it has no answer. */
type BoardAim = Aim & {
  readonly pointer: string
  readonly target?: StoredTarget
  readonly campaign?: {
    campaignId: KnownCampaign['campaignId']
    status: KnownCampaign['status']
    indicatorIds: string[]
  }
}

const UNIT = '#/query/unit'

/** Finds what a board is about: a target, a campaign, or an indicator of a unit in some days. */
export async function readAim(query: Query, context: Asking, here: Here) {
  if (query.targetId !== undefined) return aimOfTarget(query.targetId, context, here)
  if (query.campaignId !== undefined) return aimOfCampaign(query.campaignId, query, context, here)
  const { unit = '', indicatorId = '', from = '', until = '' } = query // all are there, says its contract
  const aim: BoardAim = { indicatorId, from, until, campaignId: null, pointer: UNIT }
  return withUnit(aim, unit, context, here)
}

async function aimOfTarget(targetId: string, context: Asking, { database, tree }: Here) {
  const known = (await target.find(database, [targetId])).get(targetId)
  if (!known || !reachesThen(context.caller, tree, known.unit, known.unitOn, dayOf(context.now))) return NO_SUCH_TARGET
  const aim: BoardAim = { ...known, target: known, pointer: '#/query/targetId' }
  return withUnit(aim, unitRefOf(known), context, { database, tree })
}

/** Who has only a unit beneath it names that unit. */
async function aimOfCampaign(campaignId: string, query: Query, context: Asking, { database, tree }: Here) {
  const [known, today] = [(await knownCampaign.find(database, [campaignId])).get(campaignId), dayOf(context.now)]
  if (!known || !isSeen(known, context.caller, { tree, today })) {
    return refuse('not-found', 'There is no such campaign in your units or above them.')
  }
  const { unit = unitRefOf(known) } = query
  const pointer = query.unit === undefined ? '#/query/campaignId' : UNIT
  const asked = askUnit(tree, context, { text: unit, pointer, view: 'as-now' })
  if (!asked.ok) return asked
  if (!tree.covers(known.unit, parseUnitRef(unit)?.code ?? unit, today)) {
    return refuse('campaign-elsewhere', `The campaign is one of ${known.unit} and all beneath.`, { pointer })
  }
  const codes = [asked.unit, ...childrenOf(tree, asked)].map(({ code }) => code)
  const indicatorIds = await listAims(database, campaignId, spansOn(tree, codes, today))
  const indicatorId = query.indicatorId ?? indicatorIds[0]
  if (indicatorId === undefined) {
    return refuse('campaign-without-targets', 'No target of it is approved here yet: name an indicator.', { pointer })
  }
  const { from, until, status } = known
  const campaign = { campaignId: known.campaignId, status, indicatorIds }
  const aim: BoardAim = { from, until, indicatorId, campaignId, pointer, campaign }
  return { ok: true, aim, asked } as const
}

function withUnit(aim: BoardAim, text: string, context: Asking, { tree }: Here) {
  const asked = askUnit(tree, context, { text, pointer: aim.pointer, view: 'as-now' })
  return asked.ok ? ({ ok: true, aim, asked } as const) : asked
}
