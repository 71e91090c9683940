import type { Lantoa } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import type { ListAsked } from '../address.ts'
import { spanOf } from '../time/time.ts'
import type { Indicator, Target } from '../unit/gather-unit.ts'

export type TargetFacts = {
  readonly targets: readonly Target[]
  /** The definitions of today, by id. */
  readonly indicators: ReadonlyMap<string, Indicator>
}

export async function gatherTargets({ reporting }: Lantoa, unit: string, signal: AbortSignal): Promise<TargetFacts> {
  const [targets, { items }] = await Promise.all([
    Array.fromAsync(reporting.listTargets.all({ query: { unit, limit: 500 }, signal })),
    reporting.listIndicators({ signal }).orThrow(),
  ])
  return { targets, indicators: new Map(items.map((indicator) => [indicator.indicatorId, indicator])) }
}

/** Those of which a day lies in the time that is asked for; without one all. */
export function targetsIn(targets: readonly Target[], asked: ListAsked, today: Day): readonly Target[] {
  if (asked.on === undefined && asked.period === undefined) return targets
  const { from, last } = spanOf(asked, today)
  return targets.filter((target) => target.from <= last && target.until >= from)
}
