/** How much a cell changes: `own` is the part that was contributed to the unit itself. */
export type CellChange = { unit: string; measure: string; day: string; amount: number; own: number }

type Sum = { amount: number; own: number }
const NOTHING: Sum = { amount: 0, own: 0 }

/** Changes of cells, summed up. */
export type CellChanges = {
  /** Adds to a unit itself and to everything above it. */
  addAlong(path: readonly string[], measure: string, day: string, amount: number): void
  /** The same for everything that changes in a unit, by `placeIn`. */
  addAllAlong(path: readonly string[], amounts: ReadonlyMap<string, number>): void
  add(unit: string, measure: string, day: string, amount: number, own: number): void
  /** How many cells were touched. */
  readonly size: number
  /** What is not zero, in the one order in which every transaction takes the locks of cells. */
  sorted(): CellChange[]
}

/** Which cell of a unit. */
export function placeIn(measure: string, day: string): string {
  return `${measure}|${day}`
}

export function createCellChanges(): CellChanges {
  const units = new Map<string, Map<string, Sum>>()
  let size = 0

  function addTo(cells: Map<string, Sum>, place: string, amount: number, own: number): void {
    const sum = cells.get(place)
    if (sum) {
      sum.amount += amount
      sum.own += own
    } else {
      cells.set(place, { amount, own })
      size += 1
    }
  }

  function cellsOf(unit: string): Map<string, Sum> {
    const known = units.get(unit)
    if (known) return known
    const made = new Map<string, Sum>()
    units.set(unit, made)
    return made
  }

  function add(unit: string, measure: string, day: string, amount: number, own: number): void {
    addTo(cellsOf(unit), placeIn(measure, day), amount, own)
  }

  return {
    add,
    addAllAlong(path, amounts) {
      for (const [level, unit] of path.entries()) {
        const cells = cellsOf(unit)
        for (const [place, amount] of amounts) addTo(cells, place, amount, level === 0 ? amount : 0)
      }
    },
    addAlong(path, measure, day, amount) {
      for (let level = 0; level < path.length; level += 1) {
        const unit = path[level]
        if (unit !== undefined) add(unit, measure, day, amount, level === 0 ? amount : 0)
      }
    },
    get size() {
      return size
    },
    sorted: () => [...units.keys()].sort().flatMap((unit) => changesIn(unit, cellsOf(unit))),
  }
}

function changesIn(unit: string, cells: ReadonlyMap<string, Sum>): CellChange[] {
  const changes: CellChange[] = []
  for (const place of [...cells.keys()].sort()) {
    const { amount, own } = cells.get(place) ?? NOTHING
    const bar = place.indexOf('|')
    if (amount !== 0 || own !== 0)
      changes.push({ unit, measure: place.slice(0, bar), day: place.slice(bar + 1), amount, own })
  }
  return changes
}
