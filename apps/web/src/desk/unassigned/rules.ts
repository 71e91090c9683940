import type { Data } from '@lantoa/sdk'
import { wholeKey } from '@lantoa/vietnam/search-words'
import { compareNumeric } from '@lantoa/vietnam/unit-names'

export type Home = Data<'identity', 'listUnassigned'>['items'][number]

/** Which homes come to which hamlet: all of a lane, or of all lanes; of some numbers, of one side of the road. */
export type Rule = {
  /** Its key; undefined: every lane. */
  readonly lane: string | undefined
  readonly from: number | undefined
  readonly until: number | undefined
  readonly side: 'both' | 'odd' | 'even'
  readonly hamlet: string
}
export type Lane = { readonly key: string; readonly name: string; readonly homes: number }

/** One lane may be written in several ways; homes that name none, or are masked, have ''. */
function laneKey({ address }: Home): string {
  return wholeKey(address?.lane ?? '')
}

/** The lanes of homes, each by how it was written first. */
export function lanesOf(homes: readonly Home[]): Lane[] {
  const lanes = [...Map.groupBy(homes, laneKey)].map(([key, of]) => {
    return { key, name: of[0]?.address?.lane ?? '', homes: of.length }
  })
  return lanes.sort((a, b) => compareNumeric(a.name, b.name))
}

/** Each home with the hamlet of the first rule that fits it; those that none fits wait on. */
export function assign(homes: readonly Home[], rules: readonly Rule[]): { householdId: string; hamletCode: string }[] {
  return homes.flatMap((home) => {
    const rule = rules.find((one) => fits(home, one))
    return rule ? [{ householdId: home.householdId, hamletCode: rule.hamlet }] : []
  })
}

/** Of each rule how many homes it takes that none before it took. */
export function takenBy(homes: readonly Home[], rules: readonly Rule[]): number[] {
  const counts = rules.map(() => 0)
  for (const home of homes) {
    const at = rules.findIndex((rule) => fits(home, rule))
    if (at !== -1) counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

function fits(home: Home, { lane, from, until, side }: Rule): boolean {
  if (lane !== undefined && lane !== laneKey(home)) return false
  if (from === undefined && until === undefined && side === 'both') return true
  const digits = /^\d+/.exec(home.address?.number ?? '')?.[0]
  if (digits === undefined) return false
  const number = Number(digits)
  if (number < (from ?? 0) || number > (until ?? Number.POSITIVE_INFINITY)) return false
  return side === 'both' || (number % 2 === 1) === (side === 'odd')
}
