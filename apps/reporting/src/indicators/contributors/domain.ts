import type { Contributor } from '@lantoa/contracts/reporting/contributors.http'
import { stepsOf } from '../../counting/engine/distinct.ts'
import { decodeContributions } from '../../counting/engine/encoding.ts'
import type { Contribution } from '../../counting/measures/measure.ts'
import { keysCountedAs, measureOf } from '../../counting/measures/sources.ts'
import type { Want } from '../sums/want.ts'

/** An entity with what it contributes, encoded. */
export type Entity = { readonly id: string; readonly contributions: string }

/** What counts in one unit for a sum, by id. A key counts once, however many entities contribute under it. */
export function contributorsIn(unit: string, want: Want, entities: readonly Entity[]): Contributor[] {
  const byId = Map.groupBy(
    entities.flatMap(({ id, contributions }) =>
      decodeContributions(contributions)
        .filter((one) => one.unit === unit && one.measure === want.measure && isWithin(want, one.day))
        .map((contribution) => ({ id: contribution.key ?? id, contribution })),
    ),
    ({ id }) => id,
  )
  return [...byId].flatMap(([id, list]) =>
    contributorOf(
      unit,
      want,
      id,
      list.map(({ contribution }) => contribution),
    ),
  )
}

/** Each id once, with all that it counts. */
export function together(found: readonly Contributor[]): Contributor[] {
  const byId = Map.groupBy(found, ({ id }) => id)
  const items = [...byId.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const since = same.map((one) => one.since).sort()[0] ?? first.since
    return [{ ...first, since, count: same.reduce((sum, { count }) => sum + count, 0) }]
  })
  return items.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function contributorOf(
  unit: string,
  { measure, from }: Want,
  id: string,
  entries: readonly Contribution[],
): Contributor[] {
  const { keyed, counted } = measureOf(measure)
  const last = stepsOf(keysCountedAs(measure), entries).at(-1)
  if (!last || last.amount < 0) return []
  const count = keyed ? 1 : entries.reduce((sum, { amount }) => sum + amount, 0)
  return [{ kind: counted, id, unit, since: from ?? last.day, count }]
}

function isWithin({ from, until }: Want, day: string): boolean {
  return day < until && (from === undefined || day >= from)
}
