import type { Data } from '@lantoa/sdk'

/** Two homes that may be one. */
export type HomePair = Data<'identity', 'listHomeDuplicates'>['items'][number]
export type Home = HomePair['one']

/** From the first day on which the one may be the other: as if it had never been one of its own. */
export function dayOfMerge(kept: Home, other: Home): string {
  return [other.mergeableFrom, kept.places[0]?.from ?? ''].sort().at(-1) ?? ''
}
