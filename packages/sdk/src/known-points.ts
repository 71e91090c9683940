import type { Data } from './client.ts'

type Series = Data<'reporting', 'getSeries'>

/** Points of a series; what ends before anything counted has no data: its 0 would say that nobody had done anything. */
export function knownPoints({ points, countedFrom = '' }: Series): Series['points'] {
  return points.map((point) => (point.until <= countedFrom ? { ...point, value: null } : point))
}
