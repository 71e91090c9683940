import { type Interval, union } from '@lantoa/units/intervals'

/** What was seen of the citizen app of the province, oldest first; `device`: of one person. */
export type AppSeen = { readonly device: string; readonly status: string; readonly on: string }

/** The days on which it was on any device: from the day on which it was seen there until it was seen to be there no more. */
export function installedDays(seen: readonly AppSeen[]): Interval[] {
  const stretches = [...Map.groupBy(seen, ({ device }) => device).values()].flatMap((records) =>
    records.flatMap(({ status, on }, index) => {
      const until = records[index + 1]?.on ?? null
      return status === 'installed' && until !== on ? [{ from: on, until }] : []
    }),
  )
  return union(stretches)
}
