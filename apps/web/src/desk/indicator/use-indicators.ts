import type { Day } from '@lantoa/vietnam/days'
import { keepPreviousData, useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import type { Indicator } from '../unit/gather-unit.ts'
import { nameOf } from '../unit/pillars.ts'

export type Indicators = { readonly nameFor: (id: string) => string; readonly unitOf: (id: string) => string }

/** Asked once for all parts of a page: those that hold on a day, or today. */
export function useIndicatorList(on?: Day) {
  return useQuery({
    queryKey: ['indicators', on],
    queryFn: ({ signal }) => lantoa.reporting.listIndicators({ query: { on }, signal }).orThrow(),
    // While another day is asked for, what was chosen keeps its name.
    placeholderData: keepPreviousData,
  })
}

/** The indicators of today by id; of one that is not known yet its id stands for its name. */
export function useIndicators(): Indicators {
  const { data } = useIndicatorList()
  const known = new Map<string, Indicator>((data?.items ?? []).map((one) => [one.indicatorId, one]))
  return {
    nameFor(id: string): string {
      const indicator = known.get(id)
      return indicator ? `${id} ${nameOf(indicator)}` : id
    },
    unitOf: (id: string): string => known.get(id)?.unit ?? '',
  }
}
