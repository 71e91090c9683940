import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import type { PathOf } from './distinct.ts'
import { pathOf } from './unit-path.ts'

export type Placement = { readonly unit: string; readonly path: readonly string[] }

export type Placements = {
  /** Where units are counted; new ones are placed. Nobody can change boundaries until the transaction ends. */
  share(tx: Tx, units: Iterable<string>): Promise<PathOf>
}

export type TreeSource = {
  /** Keeps the tree as it is until the transaction ends, and tells its version. */
  share(tx: Tx): Promise<number>
  read(tx: Tx): Promise<UnitTree>
}

/** Keeps the placements of units in memory for as long as the tree has not changed. */
export function createPlacements(source: TreeSource): Placements {
  let held = { version: -1, paths: new Map<string, readonly string[]>() }

  async function share(tx: Tx, units: Iterable<string>): Promise<PathOf> {
    const version = await source.share(tx)
    if (version !== held.version) held = { version, paths: new Map() }
    const { paths } = held
    const missing = [...new Set(units)].filter((unit) => !paths.has(unit))
    if (missing.length === 0) return lookUp(paths)
    const found = await findPlacements(tx, missing)
    // Kept only after the commit, and only what had been there: a placement that is rolled back was never made.
    tx.afterCommit(() => {
      for (const { unit, path } of found) paths.set(unit, path)
    })
    const known = new Set(found.map(({ unit }) => unit))
    const made = await place(
      tx,
      missing.filter((unit) => !known.has(unit)),
    )
    return lookUp(new Map([...found, ...made].map(({ unit, path }) => [unit, path])), paths)
  }

  async function place(tx: Tx, units: readonly string[]): Promise<Placement[]> {
    if (units.length === 0) return []
    const tree = await source.read(tx)
    const on = await getBoundaryDay(tx)
    const made = units.toSorted().map((unit) => ({ unit, path: pathOf(tree, unit, on) }))
    await insertPlacements(tx, made)
    return made
  }

  return { share }
}

export async function getBoundaryDay(source: Database | Tx): Promise<Day> {
  const [row] = await source.query<{ on_day: Day }>('SELECT on_day FROM boundary_day')
  if (!row) throw new Error('the table boundary_day has lost its row')
  return row.on_day
}

export async function listPlacements(tx: Pick<Tx, 'query'>): Promise<Placement[]> {
  return tx.query('SELECT unit, path FROM placement')
}

export async function updatePlacements(tx: Tx, placements: readonly Placement[]): Promise<void> {
  await tx.query(
    `UPDATE placement SET path = string_to_array(moved.path, '/')
      FROM unnest($1::text[], $2::text[]) AS moved (unit, path) WHERE placement.unit = moved.unit`,
    columnsOf(placements),
  )
}

async function findPlacements(tx: Tx, units: readonly string[]): Promise<Placement[]> {
  return tx.query({
    name: 'find-placements',
    text: 'SELECT unit, path FROM placement WHERE unit = ANY($1)',
    values: [units],
  })
}

/** Somebody who shares the tree too may have placed the unit a moment ago: in the same place, because it is the same tree. */
async function insertPlacements(tx: Tx, placements: readonly Placement[]): Promise<void> {
  await tx.query(
    `INSERT INTO placement (unit, path)
      SELECT unit, string_to_array(path, '/') FROM unnest($1::text[], $2::text[]) AS made (unit, path)
      ON CONFLICT DO NOTHING`,
    columnsOf(placements),
  )
}

function columnsOf(placements: readonly Placement[]) {
  return [placements.map(({ unit }) => unit), placements.map(({ path }) => path.join('/'))]
}

function lookUp(...maps: readonly ReadonlyMap<string, readonly string[]>[]): PathOf {
  return (unit) => {
    for (const map of maps) {
      const path = map.get(unit)
      if (path) return path
    }
    throw new Error(`The unit ${unit} was not placed`)
  }
}
