import type { Lantoa } from '@lantoa/sdk'
import { compareNumeric, unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../../session/this-session.ts'
import { communeAround } from './commune-around.ts'

/** A hamlet that can be chosen, and how it is called. */
export type Hamlet = { readonly code: string; readonly title: string }

/**
 * The hamlets of the commune around a unit; of what is above communes there are too many. Undefined while they are on their
 * way. Where they did not come, codes are typed, and stay: nothing is fetched under somebody's hands.
 */
export function useHamlets(unit: string | undefined): readonly Hamlet[] | undefined {
  const { data, isLoading } = useQuery({
    queryKey: ['hamlets-near', unit],
    queryFn: ({ signal }) => gatherHamlets(lantoa, unit ?? '', signal),
    ...{ enabled: unit !== undefined, refetchOnWindowFocus: false, refetchOnReconnect: false },
  })
  return isLoading ? undefined : (data ?? [])
}

async function gatherHamlets(lantoa: Lantoa, unit: string, signal: AbortSignal): Promise<Hamlet[]> {
  const commune = await communeAround(lantoa, unit, signal)
  if (commune === undefined) return []
  const units = await Array.fromAsync(lantoa.teams.listUnits.all({ query: { parent: commune, limit: 500 }, signal }))
  return units
    .map(({ code, kind, name }) => ({ code, title: `${unitTitle({ kind, name })} (${code})` }))
    .toSorted((one, other) => compareNumeric(one.title, other.title))
}
