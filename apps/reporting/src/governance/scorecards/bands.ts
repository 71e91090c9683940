import { refuse } from '@lantoa/chassis/http/outcome'
import type { Component } from './scorecard.ts'

type Band = Extract<Component['scoring'], { method: 'bands' }>['bands'][number]
/** A band with its place in the list that was sent. */
type Placed = { readonly from: number; readonly until: number; readonly at: number }

export function holdsValue({ from, until }: Pick<Band, 'from' | 'until'>, value: number): boolean {
  return (from === null || value >= from) && (until === null || value < until)
}

/** Bands give no more than the component has, and each possible value lies in exactly one of them. */
export function refuseBands(bands: readonly Band[], points: number, pointer: string) {
  const beyond = bands.findIndex((band) => band.points < 0 || band.points > points)
  if (beyond >= 0) {
    const where = { pointer: `${pointer}/${beyond}/points` }
    return refuse('band-points-out-of-range', `A band gives from 0 to ${points} points.`, where)
  }
  const placed = inOrder(bands)
  const empty = placed.find(({ from, until }) => from >= until)
  if (empty) return leavesGap('A band begins before it ends.', pointer, empty)
  for (const [index, band] of placed.entries()) {
    const before = placed[index - 1]?.until ?? Number.NEGATIVE_INFINITY
    if (band.from < before || (index > 0 && before === Number.POSITIVE_INFINITY)) {
      return refuse('bands-overlap', 'It begins before the band beneath it ends.', { pointer: `${pointer}/${band.at}` })
    }
    if (band.from > before) return leavesGap('Nothing holds the values right beneath it.', pointer, band)
  }
  const last = placed.at(-1)
  if (!last || last.until === Number.POSITIVE_INFINITY) return undefined
  return leavesGap('Nothing holds the values from its end on.', pointer, last)
}

function inOrder(bands: readonly Band[]): Placed[] {
  return bands
    .map(({ from, until }, at) => {
      return { from: from ?? Number.NEGATIVE_INFINITY, until: until ?? Number.POSITIVE_INFINITY, at }
    })
    .sort((a, b) => (a.from === b.from ? a.at - b.at : a.from < b.from ? -1 : 1))
}

function leavesGap(detail: string, pointer: string, { at }: Placed) {
  return refuse('bands-leave-gap', detail, { pointer: `${pointer}/${at}` })
}
