import { addDays, type Day } from '@lantoa/vietnam/days'
import type { Want } from '../sums/want.ts'
import { epochOf, epochsIn } from './epochs.ts'

/** A unit as it was: `on` is the last day on which it is asked for, `holds` tells on which days its code meant it. */
export type Target = { readonly code: string; readonly on: Day; holds(on: Day): boolean }

/** Days of a measure to be summed up in the boundaries of one day; `first` undefined: from the beginning. */
export type Window = {
  readonly target: Target
  readonly on: Day
  readonly measure: string
  readonly first: Day | undefined
  readonly after: Day
}

export type Plan = {
  readonly windows: readonly Window[]
  /** By target the sums of the wants, out of the sums of the windows. */
  put(sums: readonly number[]): number[][]
}

/**
 * What to read for each target and want. A stock is read in the boundaries of its day, a flow day by day in those of each
 * day. Stocks of several days share what lies before the first of them: a series reads each cell once.
 */
export function planReading(targets: readonly Target[], wants: readonly Want[], changes: readonly Day[]): Plan {
  const sections = targets.map((target) => wants.map((want) => sectionsOf(target, want, changes)))
  const chains = [...Map.groupBy(sections.flat(2), chainOf).values()].map(inOrder)
  return {
    windows: chains.flatMap((chain) =>
      chain.map((section, index) => ({ ...section, first: section.first ?? chain[index - 1]?.after })),
    ),
    put(sums) {
      const totals = totalsOf(chains, sums)
      const sumOf = (own: readonly Window[]) =>
        own.reduce((sum, section) => sum + (totals.get(nameOf(section)) ?? 0), 0)
      return sections.map((wanted) => wanted.map(sumOf))
    },
  }
}

/** The stretches of a want, each within one state of the boundaries. */
export function sectionsOf(target: Target, { measure, from, until }: Want, changes: readonly Day[]): Window[] {
  if (from === undefined) {
    const day = stockDay(target, until)
    if (day === undefined) return []
    return [{ target, measure, on: epochOf(changes, day), first: undefined, after: addDays(day, 1) }]
  }
  return epochsIn(changes, from, until)
    .filter((epoch) => target.holds(epoch.from))
    .map((epoch) => ({ target, measure, on: epoch.on, first: epoch.from, after: epoch.until }))
}

/** The day on which a stock is read: the last before `until`, or of a unit that ended before it, its own last. */
function stockDay({ on, holds }: Target, until: Day): Day | undefined {
  const last = addDays(until, -1)
  return [last, on].find((day) => day <= last && holds(day))
}

/** Sums that go on from one another: of a stock all days in the same boundaries, of a flow each stretch for itself. */
function chainOf({ target, on, measure, first, after }: Window): string {
  return first === undefined ? `${target.code} ${on} ${measure}` : `${target.code} ${on} ${measure} ${first} ${after}`
}

/** Each section once, by its end. */
function inOrder(sections: readonly Window[]): Window[] {
  const byEnd = new Map(sections.map((section) => [section.after, section]))
  return [...byEnd.values()].sort((a, b) => (a.after < b.after ? -1 : 1))
}

function totalsOf(chains: readonly (readonly Window[])[], sums: readonly number[]): Map<string, number> {
  const totals = new Map<string, number>()
  const next = sums.values()
  for (const chain of chains) {
    let total = 0
    for (const section of chain) {
      total += next.next().value ?? 0
      totals.set(nameOf(section), total)
    }
  }
  return totals
}

function nameOf(section: Window): string {
  return `${chainOf(section)} ${section.after}`
}
