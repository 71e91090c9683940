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

export function unitAddress(unit: string, asked: Asked = {}): string {
  return `/desk/u/${unit}${queryOf(inOrder(asked))}`
}

export function indicatorAddress(indicatorId: string, unit: string, asked: Asked = {}): string {
  return `/desk/i/${indicatorId}/u/${unit}${queryOf(inOrder(asked))}`
}

export function targetsAddress({ unit, on, period }: ListAsked = {}): string {
  return `/desk/targets${queryOf({ unit, on, period })}`
}

export function rankingsAddress({ unit, on, period }: ListAsked = {}): string {
  return `/desk/rankings${queryOf({ unit, on, period })}`
}

export function rankingAddress(rankingId: string): string {
  return `/desk/rankings/${rankingId}`
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

function queryOf(parts: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(parts).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(said as [string, string][]).toString() // those without a value are out
  return query === '' ? '' : `?${query}`
}

/** The same page has one address. */
function inOrder({ on, period, view, sort, part, cursor }: Asked) {
  return { on, period, view, sort, part, cursor }
}
