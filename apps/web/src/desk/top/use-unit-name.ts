import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { readUnit } from './nation.ts'

/** What a unit is called; until that is known, and where it cannot be, its code. */
export function useUnitName(unit: string | undefined): string {
  const { data } = useQuery({
    queryKey: ['unit', unit],
    queryFn: ({ signal }) => readUnit(lantoa, unit ?? '', signal),
    enabled: unit !== undefined,
  })
  return data ? unitTitle(data) : (unit ?? '')
}
