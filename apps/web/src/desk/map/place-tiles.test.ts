import { readNationalUnits } from '@lantoa/vietnam/national-units'
import { type Centre, readCentres } from '@lantoa/vietnam/unit-centres'
import { describe, expect, test } from 'vitest'
import { type Place, placeTiles } from './place-tiles.ts'

const CENTRES = readCentres()
const at = (latitude: number, longitude: number): Centre => ({ latitude, longitude })

/** The centres of a province's communes, or of the provinces. */
function centresBeneath(parent: string | null): Centre[] {
  const units = readNationalUnits().filter(({ parentCode, continues }) => parentCode === parent && !continues)
  return units.map(({ code }) => CENTRES.get(code) ?? at(0, 0))
}

/** How many of 100 units still touch, also by a corner, the unit that lies nearest to them. */
function keptNeighbours(centres: readonly Centre[], places: readonly Place[]): number {
  const kept = centres.filter((centre, one) => {
    const ways = centres.map((other, two) => (one === two ? Number.POSITIVE_INFINITY : way(centre, other)))
    const [a, b] = [places[one], places[ways.indexOf(Math.min(...ways))]]
    return a && b && Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) <= 1
  })
  return (100 * kept.length) / centres.length
}

/** Of 100 pairs of units how many have the northern one not beneath the southern one. */
function keptOrder(centres: readonly Centre[], places: readonly Place[]): number {
  const rows = centres.map(({ latitude }, one) => ({ latitude, row: places[one]?.row ?? 0 }))
  const pairs = rows.flatMap((a) => rows.flatMap((b) => (a.latitude > b.latitude ? [a.row <= b.row] : [])))
  return (100 * pairs.filter(Boolean).length) / pairs.length
}

function way(a: Centre, b: Centre): number {
  return (a.latitude - b.latitude) ** 2 + ((a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180)) ** 2
}

describe('on real units neighbours stay neighbours, and the north above the south', () => {
  test.each([
    ['An Giang', '91', 102, 11, 89, 98],
    ['Thanh Hóa', '38', 166, 14, 86, 95.9],
    ['Quảng Ninh', '22', 54, 8, 88, 96],
    ['the provinces', null, 34, 7, 94, 98],
  ])('%s', (_name, parent, count, columns, neighbours, order) => {
    const centres = centresBeneath(parent)
    const placed = placeTiles(centres)
    expect([centres.length, placed.columns]).toEqual([count, columns])
    expect(new Set(placed.places.map(({ column, row }) => `${column} ${row}`)).size).toBe(count)
    expect(keptNeighbours(centres, placed.places)).toBeGreaterThan(neighbours)
    expect(keptOrder(centres, placed.places)).toBeGreaterThan(order)
  })
})

describe('few units', () => {
  test.each([
    ['none', [], []],
    ['one', [at(10, 105)], [[0, 0]]],
    [
      'west and east',
      [at(10, 106), at(10, 105)],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'four corners, on their points',
      [at(9, 105), at(9, 106), at(10, 105), at(10, 106)],
      [
        [0, 1],
        [1, 2],
        [1, 0],
        [2, 1],
      ],
    ],
    [
      'none with a centre: by rows',
      [undefined, undefined, undefined, undefined],
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [0, 1],
      ],
    ],
    [
      'one without among others',
      [at(10, 105), undefined, at(9, 106)],
      [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
    ],
  ])('%s', (_what, centres, places) => {
    expect(placeTiles(centres).places.map(({ column, row }) => [column, row])).toEqual(places)
  })

  test('two in the same place lie side by side', () => {
    const [one, other] = placeTiles([at(10, 105), at(10, 105)]).places
    expect(one).not.toEqual(other)
  })
})
