import type { Centre } from '@lantoa/vietnam/unit-centres'

/** A square of the grid, from 0 at the west and the north. */
export type Place = { readonly column: number; readonly row: number }
export type Placed = { readonly columns: number; readonly places: readonly Place[] }

/** Room for each unit and a little more, so that towns can spread. */
const ROOM = 1.15

/**
 * One square for each unit, so that neighbours mostly stay neighbours and the north stays above the south: by how far
 * east and south a unit is among all, each takes the nearest free square, those in the middle first; then two change
 * places wherever that brings them nearer to where they should be. What has no centre gets what is left in the south.
 */
export function placeTiles(centres: readonly (Centre | undefined)[]): Placed {
  const columns = Math.ceil(Math.sqrt(centres.length * ROOM))
  const free = squaresOf(columns)
  const known = centres.filter((centre) => centre !== undefined)
  const found = settle(takeNearest(idealOf(known, columns), free, columns), free).values()
  const left = free.sort((a, b) => a.row - b.row || a.column - b.column)
  const rest = left.slice(known.length === 0 ? 0 : known.length - centres.length).values()
  const places = centres.flatMap((centre) => (centre ? found : rest).next().value ?? [])
  return { columns, places }
}

/** A unit with where it should be and where it is. */
type Standing = { readonly ideal: Place; place: Place }

/** Where each should be: ranks spread a crowded town as much as an empty coast. */
function idealOf(centres: readonly Centre[], columns: number): Place[] {
  const scale = (columns - 1) / Math.max(1, centres.length - 1)
  const east = ranksOf(centres.map(({ longitude }) => longitude))
  const south = ranksOf(centres.map(({ latitude }) => -latitude))
  return centres.map((_centre, at) => ({ column: (east[at] ?? 0) * scale, row: (south[at] ?? 0) * scale }))
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value || a.at - b.at)
  const ranks: number[] = []
  for (const [rank, { at }] of order.entries()) ranks[at] = rank
  return ranks
}

function takeNearest(ideals: readonly Place[], free: Place[], columns: number): Standing[] {
  const middle = { column: (columns - 1) / 2, row: (columns - 1) / 2 }
  const standing = ideals.map((ideal) => ({ ideal, place: middle }))
  for (const each of standing.toSorted((a, b) => apart(a.ideal, middle) - apart(b.ideal, middle))) {
    const [nearest] = free.splice(nearestOf(free, each.ideal), 1)
    if (nearest) each.place = nearest
  }
  return standing
}

/** Each change makes the sum of all ways shorter, so it ends. */
function settle(standing: Standing[], free: Place[]): readonly Place[] {
  for (let changed = true; changed; ) {
    changed = false
    for (const each of standing) {
      for (const other of standing) changed = change(each, other) || changed
      changed = moveTo(each, free) || changed
    }
  }
  return standing.map(({ place }) => place)
}

function change(one: Standing, other: Standing): boolean {
  const now = apart(one.place, one.ideal) + apart(other.place, other.ideal)
  const then = apart(other.place, one.ideal) + apart(one.place, other.ideal)
  if (!isShorter(then, now)) return false
  ;[one.place, other.place] = [other.place, one.place]
  return true
}

function moveTo(each: Standing, free: Place[]): boolean {
  const at = nearestOf(free, each.ideal)
  const nearest = free[at]
  if (!nearest || !isShorter(apart(nearest, each.ideal), apart(each.place, each.ideal))) return false
  free[at] = each.place
  each.place = nearest
  return true
}

function nearestOf(free: readonly Place[], ideal: Place): number {
  let nearest = 0
  for (const [at, place] of free.entries()) {
    if (isShorter(apart(place, ideal), apart(free[nearest] ?? place, ideal))) nearest = at
  }
  return nearest
}

/** By more than what sums of fractions lose, or two would change for ever. */
function isShorter(then: number, now: number): boolean {
  return then < now - 1e-9
}

function apart(a: Place, b: Place): number {
  return (a.column - b.column) ** 2 + (a.row - b.row) ** 2
}

function squaresOf(columns: number): Place[] {
  return Array.from({ length: columns * columns }, (_, at) => ({ column: at % columns, row: Math.floor(at / columns) }))
}
