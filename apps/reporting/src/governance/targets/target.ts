import { isDeepStrictEqual } from 'node:util'
import type { CampaignId } from '@lantoa/contracts/ids'
import type { Target, TargetDraft } from '@lantoa/contracts/reporting/targets.http'
import type { UnitTree } from '@lantoa/units/tree'
import { formatUnitRef, NATION } from '@lantoa/units/unit'
import { type Day, daysBetween } from '@lantoa/vietnam/days'
import { meaningOf } from '../../indicators/units/meaning.ts'

/** A day on which the code of the unit meant the unit: codes of abolished areas were given to new ones. */
type UnitOn = { readonly unitOn: Day }

type OfCampaign = { readonly campaignId: CampaignId | null }

/** What a draft says, with its unit found and its last day known. */
export type TargetContent = Pick<
  Target,
  'indicatorId' | 'unit' | 'from' | 'until' | 'value' | 'baseline' | 'legalAct' | 'parentTargetId'
> &
  UnitOn &
  OfCampaign

/** A target as it is kept: how long it lasts follows from its days. */
export type StoredTarget = Omit<Target, 'length' | 'supersededFrom' | 'campaignId'> &
  UnitOn &
  OfCampaign & { readonly supersededFrom: Day | null } & Kept

/** `draftedAs`: as it was sent, to know it again; null: drafted before this was kept. */
type Kept = {
  readonly draftedAs: Omit<TargetDraft, 'targetId'> | null
  readonly draftedBy: string
  readonly approvedBy: string | null
}

/** Days, both included. */
export type Days = { readonly from: Day; readonly until: Day }

export function lengthOf({ from, until }: Days): number {
  return daysBetween(from, until) + 1
}

/** How many of the days have begun, today included. */
export function elapsedOf(days: Days, today: Day): number {
  return Math.min(Math.max(daysBetween(days.from, today) + 1, 0), lengthOf(days))
}

/** The last of the days that has come; before the first of them, today. */
export function lastCome({ until }: Days, today: Day): Day {
  if (today < until) return today
  return until
}

export function notBefore(first: Day, day: Day): Day {
  if (day < first) return first
  return day
}

/** Whether a target holds on any of some days: until another one replaces it. */
export function holdsWithin({ from, until, supersededFrom }: Replaceable, days: Days): boolean {
  return from <= days.until && days.from <= until && (supersededFrom === null || days.from < supersededFrom)
}

/** What becomes of a target when another one is approved: from the first day of that one on it holds no more. */
export function supersede(target: StoredTarget, by: Pick<StoredTarget, 'targetId' | 'from'>): StoredTarget {
  const isWhole = by.from <= target.from
  return {
    ...target,
    ...(isWhole && { status: 'superseded' }),
    supersededBy: by.targetId,
    supersededFrom: isWhole ? target.from : by.from,
    version: target.version + 1,
  }
}

type Replaceable = Pick<StoredTarget, 'from' | 'until' | 'supersededFrom'>

export function viewOf(target: StoredTarget): Target {
  return { ...target, length: lengthOf(target) }
}

/** The version of its unit that it was drafted for. */
export function unitRefOf({ unit, unitOn }: Pick<StoredTarget, 'unit' | 'unitOn'>): string {
  return unit === NATION ? NATION : formatUnitRef({ code: unit, on: unitOn })
}

/** Whether a target is of the unit that a code means on a day. */
export function isOfUnit(tree: UnitTree, target: TargetContent, code: string, on: Day): boolean {
  return target.unit === code && meaningOf(tree, code, on)(target.unitOn)
}

export function contentOf(input: TargetDraft, unit: string, unitOn: Day, until: Day): TargetContent {
  const { indicatorId, from, value, baseline = null, legalAct = null, parentTargetId = null } = input
  const { campaignId = null } = input
  return { campaignId, indicatorId, unit, unitOn, from, until, value, baseline, legalAct, parentTargetId }
}

export function isSameContent(tree: UnitTree, known: TargetContent, content: TargetContent): boolean {
  const { indicatorId, unit, from, until, value, baseline, legalAct, parentTargetId, campaignId } = known
  // Sent again a day later it is the same, as long as the code means the same unit.
  if (!isOfUnit(tree, known, content.unit, content.unitOn)) return false
  const before = {
    campaignId,
    indicatorId,
    unit,
    unitOn: content.unitOn,
    from,
    until,
    value,
    baseline,
    legalAct,
    parentTargetId,
  }
  return isDeepStrictEqual(before, content)
}
