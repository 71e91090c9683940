import type { Lantoa } from '@lantoa/sdk'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { QueryClientContext, useQuery } from '@tanstack/preact-query'
import { useContext } from 'preact/hooks'
import { lantoa } from '../../session/this-session.ts'
import { NATION } from '../top/nation.ts'

/** As many hamlets as a commune has at most, by far. */
const LIMIT = 500

/** What a unit is called, with its code; the code alone until that is known, and where it cannot be. */
export function UnitName({ code }: { code: string }) {
  // What is printed without asking anybody, as in tests, has nobody who would know.
  return useContext(QueryClientContext) ? <AskedName code={code} /> : code
}

function AskedName({ code }: { code: string }) {
  return useUnitName(code)
}

/** The same in a sentence. */
export function useUnitName(code: string): string {
  const asked = placeToAsk(code)
  const { data } = useQuery({
    queryKey: ['unit names', asked],
    queryFn: ({ signal }) => gatherNames(lantoa, asked, signal),
    // They are called so all day.
    staleTime: Number.POSITIVE_INFINITY,
    enabled: code !== NATION && code !== '',
  })
  const name = data?.get(code)
  return name === undefined ? code : `${name} (${code})`
}

/** Hamlets are asked for by their commune, all of it at once; of provinces all, and a commune by itself. */
export function placeToAsk(code: string): string {
  const [commune = '', hamlet] = code.split('.')
  if (hamlet !== undefined) return `beneath ${commune}`
  return commune.length <= 2 ? 'provinces' : commune
}

/** What units of a place are called, by their codes. */
export async function gatherNames(
  { teams }: Lantoa,
  asked: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const [what, parent] = asked.split(' ')
  if (what !== 'beneath' && what !== 'provinces') {
    const unit = await teams.getUnit({ params: { code: asked }, signal }).orThrow()
    return new Map([[unit.code, unitTitle(unit)]])
  }
  const of = what === 'provinces' ? ({ level: 'province' } as const) : { parent: parent ?? '' }
  const units = await Array.fromAsync(teams.listUnits.all({ query: { ...of, limit: LIMIT }, signal }))
  return new Map(units.map((unit) => [unit.code, unitTitle(unit)]))
}
