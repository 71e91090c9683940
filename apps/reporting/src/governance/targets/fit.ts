import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { TargetDraft } from '@lantoa/contracts/reporting/targets.http'
import { lastDayOf } from '@lantoa/contracts/teams/campaigns'
import type { UnitTree } from '@lantoa/units/tree'
import { parseUnitRef } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import type { Catalogue } from '../../indicators/definitions/catalogue.ts'
import { fitsDecimals } from '../../indicators/definitions/decimals.ts'
import type { Definition } from '../../indicators/definitions/indicator.ts'
import { findUnit } from '../../indicators/units/find-unit.ts'
import { isMeasuredAt } from '../../indicators/values/refusals.ts'
import { isSeen, type KnownCampaign } from '../known-campaigns/campaign.ts'
import { contentOf, isOfUnit, isSameContent, type StoredTarget, type TargetContent } from './target.ts'

/** What has to be known to judge what a draft says. */
export type DraftFacts = {
  readonly catalogue: Catalogue
  readonly tree: UnitTree
  readonly targets: ReadonlyMap<string, StoredTarget>
  readonly campaigns: ReadonlyMap<string, KnownCampaign>
  readonly today: Day
}

/** What a draft says, if it makes sense and lies in the caller's units. */
export function readDraft(input: TargetDraft, caller: Caller, facts: DraftFacts) {
  const found = findUnit(facts.tree, caller, input.unit, facts.today, '/unit')
  if (!found.ok) return found
  const end = readEnd(input)
  if (!end.ok) return end
  const unsigned = input.legalAct && refuseFuture(input.legalAct.date, facts.today, '/legalAct/date')
  if (unsigned) return unsigned
  const content = contentOf(input, found.unit.code, facts.today, end.until)
  if (facts.catalogue.history(content.indicatorId).length === 0) {
    return refuse('unknown-indicator', 'There is no such indicator.', { pointer: '/indicatorId' })
  }
  const indicator = facts.catalogue.findOn(content.indicatorId, content.from)
  if (!indicator) return refuse('not-defined-then', 'It is not defined on the first day.', { pointer: '/from' })
  if (!isMeasuredAt(indicator, found.unit.level)) {
    return refuse('not-at-this-level', `It is measured at: ${indicator.levels.join(', ')}.`, { pointer: '/unit' })
  }
  const refusal =
    refuseAmounts(content, indicator) ?? refuseParent(content, facts) ?? refuseCampaign(content, caller, facts)
  return refusal ?? ({ ok: true, content } as const)
}

/** Whether a draft says what a target is, without a look at whether it still makes sense. */
export function saysTheSame(tree: UnitTree, known: StoredTarget, input: TargetDraft, unitOn: Day): boolean {
  const end = readEnd(input)
  const ref = parseUnitRef(input.unit)
  return (
    end.ok && ref !== undefined && isSameContent(tree, known, contentOf(input, ref.code, ref.on ?? unitOn, end.until))
  )
}

function readEnd({ from, until, length }: TargetDraft) {
  if ((until === undefined) === (length === undefined)) {
    return refuse('either-until-or-length', 'Say when it ends: by its last day or by its length.', {
      pointer: '/until',
    })
  }
  const last = until ?? lastDayOf({ startsOn: from, length: length ?? 1 })
  if (last < from) return refuse('ends-before-start', 'Its last day lies before its first.', { pointer: '/until' })
  return { ok: true, until: last } as const
}

function refuseAmounts({ value, baseline }: TargetContent, indicator: Definition) {
  const pointer = !isAmount(indicator, value) ? '/value' : !isAmount(indicator, baseline ?? 0) ? '/baseline' : undefined
  if (!pointer) return undefined
  const wanted =
    indicator.unit === '%'
      ? 'A rate lies from 0 to 100 % and has 2 decimals at most.'
      : 'A count is a whole number from 0 on.'
  return refuse('target-out-of-range', wanted, { pointer })
}

function isAmount(indicator: Definition, value: number): boolean {
  return (
    value >= 0 && value <= (indicator.unit === '%' ? 100 : Number.MAX_SAFE_INTEGER) && fitsDecimals(indicator, value)
  )
}

/** Of targets of other units nobody learns that they are there. */
function isKnownFrom(unit: string, parent: StoredTarget, tree: UnitTree, today: Day): boolean {
  return tree.covers(parent.unit, unit, today) || tree.covers(unit, parent.unit, today)
}

/** A part of a target lies one level beneath it, in its days, and counts the same. */
function refuseParent(content: TargetContent, { tree, targets, today }: DraftFacts) {
  if (content.parentTargetId === null) return undefined
  const pointer = '/parentTargetId'
  const parent = targets.get(content.parentTargetId)
  if (!parent || !isKnownFrom(content.unit, parent, tree, today)) {
    return refuse('unknown-parent', 'No target in your units or above them has this id.', { pointer })
  }
  const sameCount = parent.indicatorId === content.indicatorId
  const within = parent.from <= content.from && content.until <= parent.until
  const above = isOfUnit(tree, parent, parent.unit, today) && tree.children(parent.unit, today).includes(content.unit)
  if (sameCount && within && above) return undefined
  const detail = 'It must be of the same indicator, of the unit right above, and last as long at least.'
  return refuse('parent-does-not-fit', detail, { pointer })
}

/** What a campaign is to reach lies in its unit and in its days. */
function refuseCampaign({ campaignId, unit, from, until }: TargetContent, caller: Caller, facts: DraftFacts) {
  if (campaignId === null) return undefined
  const pointer = '/campaignId'
  const campaign = facts.campaigns.get(campaignId)
  if (!campaign || !isSeen(campaign, caller, facts)) {
    return refuse('unknown-campaign', 'No campaign in your units or above them has this id.', { pointer })
  }
  const isWithin = campaign.from <= from && until <= campaign.until
  if (isWithin && facts.tree.covers(campaign.unit, unit, facts.today)) return undefined
  const detail = `It lasts from ${campaign.from} to ${campaign.until}, in ${campaign.unit} and beneath.`
  return refuse('campaign-does-not-fit', detail, { pointer })
}
