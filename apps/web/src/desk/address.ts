import type { Time } from './time/time.ts'

type View = 'as-now' | 'as-was'
export type Part = 'numerator' | 'denominator'
/** All that an address says besides what the page is of. Never a name. */
export type Asked = Time & {
  readonly view?: View | undefined
  /** The indicator by which the units beneath are ordered. */
  readonly sort?: string | undefined
  readonly part?: Part | undefined
  readonly cursor?: string | undefined
}
/** What a list is asked for. */
export type ListAsked = Time & { readonly unit?: string | undefined }

export const HOME = '/desk/'
export const SEALED = '/desk/sealed'

export function unitAddress(unit: string, asked: Asked = {}): string {
  return `/desk/u/${unit}${queryOf(inOrder(asked))}`
}

export function indicatorAddress(indicatorId: string, unit: string, asked: Asked = {}): string {
  return `/desk/i/${indicatorId}/u/${unit}${queryOf(inOrder(asked))}`
}

export function targetsAddress({ unit, on, period }: ListAsked = {}): string {
  return `/desk/targets${queryOf({ unit, on, period })}`
}

export function heldAddress({ unit, cursor }: { unit?: string; cursor?: string } = {}): string {
  return `/desk/held${queryOf({ unit, cursor })}`
}

/** Who was perhaps written down twice. */
export function duplicatesAddress({ unit, cursor }: { unit?: string; cursor?: string } = {}): string {
  return `/desk/duplicates${queryOf({ unit, cursor })}`
}

/** Monthly lists of a unit; `why`: which of their lines wait. */
export function payoutsAddress(unit?: string, why?: string): string {
  return `/desk/payouts${queryOf({ unit, why })}`
}

export function payoutImportAddress(unit?: string): string {
  return `/desk/payouts/import${queryOf({ unit })}`
}

/** One target; with `draft` the form of one that is drafted, or of a new one of a unit, perhaps in a campaign. */
export function targetAddress(targetId: string, part?: 'draft', unit?: string, campaign?: string): string {
  return `/desk/targets/${targetId}${part === undefined ? '' : `/${part}`}${queryOf({ unit, campaign })}`
}

/** The board of a campaign, of one of its indicators in a unit beneath. */
export function campaignAddress(
  campaignId: string,
  { unit, indicator }: { unit?: string | undefined; indicator?: string | undefined } = {},
): string {
  return `/desk/campaigns/${campaignId}${queryOf({ unit, indicator })}`
}

export function rankingsAddress({ unit, on, period }: ListAsked = {}): string {
  return `/desk/rankings${queryOf({ unit, on, period })}`
}

export function scorecardsAddress({ unit }: Pick<ListAsked, 'unit'> = {}): string {
  return `/desk/scorecards${queryOf({ unit })}`
}

/** A scorecard; with the group of units that is ranked by it. */
export function scorecardAddress(scorecardId: string, group?: string): string {
  return `/desk/scorecards/${scorecardId}${queryOf({ group })}`
}

/** The form of a draft, or of a new scorecard of a unit, which may start from another one. */
export function scorecardDraftAddress(
  scorecardId: string,
  { unit, from }: { unit?: string | undefined; from?: string | undefined } = {},
): string {
  return `/desk/scorecards/${scorecardId}/draft${queryOf({ unit, from })}`
}

export function rankingAddress(rankingId: string): string {
  return `/desk/rankings/${rankingId}`
}

/** Which apps the people of a home have. */
export function appsAddress(household: string): string {
  return `/desk/apps${queryOf({ household })}`
}

/** `service`: only what was read from this one. */
export function accessAddress({
  unit,
  on,
  period,
  service,
}: ListAsked & { service?: string | undefined } = {}): string {
  return `/desk/access${queryOf({ unit, on, period, service })}`
}

export function restaffingAddress(bodyId: string): string {
  return `/desk/restaffing/${bodyId}`
}

export function registersAddress(unit?: string): string {
  return `/desk/registers${queryOf({ unit })}`
}

export function boundariesAddress(status?: string): string {
  return `/desk/boundaries${queryOf({ status })}`
}

/** Of a change of boundaries: what it is, or its draft or preview. */
export function boundaryAddress(changeId: string, part?: 'draft' | 'preview'): string {
  return `/desk/boundaries/${changeId}${part === undefined ? '' : `/${part}`}`
}

/** Homes of split hamlets that wait: of which unit, and of which of its hamlets. */
export function unassignedAddress({ unit, hamlet }: { unit?: string; hamlet?: string } = {}): string {
  return `/desk/unassigned${queryOf({ unit, hamlet })}`
}

export function closingsAddress({ unit, on, period }: ListAsked = {}): string {
  return `/desk/closings${queryOf({ unit, on, period })}`
}

/** A closing; of one indicator, and what has changed it in one unit. */
export function closingAddress(
  closingId: string,
  { indicator, unit }: { indicator?: string; unit?: string } = {},
): string {
  return `/desk/closings/${closingId}${queryOf({ indicator, unit })}`
}

export function messageAddress(messageId: string): string {
  return `/desk/messages/${messageId}`
}

export function lessonsAddress(unit?: string): string {
  return `/desk/lessons${queryOf({ unit })}`
}

/** A lesson as people see it, with its pictures and recording. */
export function lessonAddress(lessonId: string): string {
  return `/desk/lessons/${lessonId}`
}

export function claimsAddress({ unit, on, period }: ListAsked = {}): string {
  return `/desk/claims${queryOf({ unit, on, period })}`
}

export function claimImportAddress(): string {
  return '/desk/claims/import'
}

/** What of an address goes along to another page: the time and whose boundaries. */
export function timeAndView({ on, period, view }: Asked): Asked {
  return { on, period, view }
}

/** Of what stands behind the ? only what these pages know. */
export function readAsked(query: Readonly<Record<string, string>>): Asked {
  const { on, period, view, sort, part, cursor } = query
  return {
    ...timeAndView({ on, period, view: view === 'as-was' ? view : undefined }),
    ...{ sort, part: part === 'denominator' ? part : undefined, cursor },
  }
}

export function readListAsked({ unit, on, period }: Readonly<Record<string, string>>): ListAsked {
  return { unit, on, period }
}

export function queryOf(parts: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(parts).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(said as [string, string][]).toString() // those without a value are out
  return query === '' ? '' : `?${query}`
}

/** The same page has one address. */
function inOrder({ on, period, view, sort, part, cursor }: Asked) {
  return { on, period, view, sort, part, cursor }
}
