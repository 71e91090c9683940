import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '@lantoa/chassis/database/database'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import { OBSTACLE_IDS, type UndoObstacle } from '@lantoa/contracts/teams/boundary-obstacles.http'
import { checkTree } from '@lantoa/units/check-tree'
import type { UnitTree } from '@lantoa/units/tree'
import { refOf, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { listBodiesOf } from '../bodies/move.ts'
import { listSettled } from '../known-homes/count.ts'
import { listPlaced } from '../known-things/placed.ts'
import { findVersions, listBeneath } from '../units/find.ts'
import type { StoredChange } from './change.ts'
import { listLaterChanges, listWrites, type StoredWrite } from './store.ts'
import { begunBy, goesOnAs, restored } from './undo.ts'

export type UndoFacts = {
  change: StoredChange
  writes: readonly StoredWrite[]
  /** Every version of the codes that were written, as they are by now. */
  current: ReadonlyMap<string, readonly SequencedUnit[]>
  tree: UnitTree
}

export async function gatherUndo(tx: Tx, change: StoredChange, tree: UnitTree): Promise<UndoFacts> {
  const writes = await listWrites(tx, change.changeId)
  const current = await findVersions(tx, [...new Set(writes.map(({ code }) => code))])
  return { change, writes, current, tree }
}

/** What stands on a change by now: while there is anything, it cannot be taken back. */
export async function listObstacles(tx: Tx, facts: UndoFacts): Promise<UndoObstacle[]> {
  const later = await listLaterChanges(tx, facts.change.changeId)
  if (later.length > 0) return later.map(laterChange)
  return [
    ...changedSince(facts),
    ...(await listOrphans(tx, facts)),
    ...succeededSince(facts),
    ...(await listBodies(tx, facts)),
    ...(await listHomes(tx, facts)),
    ...(await listThings(tx, facts)),
  ]
}

function laterChange({ changeId, title }: { changeId: string; title: string }): UndoObstacle {
  const detail = `The later change "${title}" (${changeId}) speaks of the same units.`
  return { kind: 'later-change', unit: null, count: 1, ids: [changeId], detail, way: 'undo-that-first' }
}

function ofUnit(
  kind: UndoObstacle['kind'],
  { code }: UnitVersion,
  detail: string,
  way: UndoObstacle['way'],
): UndoObstacle {
  return { kind, unit: code, count: 1, ids: [], detail, way }
}

/** Names may be spelled otherwise since; what else was changed in a version would be lost. */
function changedSince({ writes, current }: UndoFacts): UndoObstacle[] {
  return writes.flatMap(({ code, validFrom, before, after }) => {
    const now = current.get(code)?.find(({ state }) => state.validFrom === validFrom)?.state
    const names = before === null && now ? { name: now.name, kind: now.kind, nameEn: now.nameEn } : {}
    const expected = JSON.parse(JSON.stringify({ ...after, ...names })) // without fields that are undefined
    if (isDeepStrictEqual(now, expected)) return []
    return ofUnit('unit-changed', after, `${refOf(after)} was changed since.`, 'correct-the-unit')
  })
}

/** Units that were registered since, and that would lie under nothing. */
async function listOrphans(tx: Tx, { change, writes, tree }: UndoFacts): Promise<UndoObstacle[]> {
  const written = new Set(writes.map(({ after }) => refOf(after)))
  const codes = [...new Set(writes.map(({ code }) => code))]
  const beneath = (await listBeneath(tx, codes, change.on)).map(({ state }) => state)
  const candidates = beneath.filter((unit) => !written.has(refOf(unit)))
  if (candidates.length === 0) return []
  const undone = tree.withRows(restored(writes))
  const parents = new Set(candidates.map(({ parentCode }) => parentCode ?? ''))
  const problems = checkTree([...candidates, ...[...parents].flatMap((code) => undone.history(code))])
  const orphans = new Set(
    problems.filter(({ problem }) => problem === 'parent-not-valid' || problem === 'unknown-parent').map(refOf),
  )
  return candidates
    .filter((unit) => orphans.has(refOf(unit)))
    .map((unit) => ofUnit('unit-beneath', unit, `${refOf(unit)} was registered beneath.`, 'close-the-unit'))
}

/** Units that were closed since in favour of what the change began. */
function succeededSince({ writes, tree }: UndoFacts): UndoObstacle[] {
  const written = new Set(writes.map(({ after }) => refOf(after)))
  return begunBy(writes).flatMap((begun) =>
    tree
      .predecessors(begun.code, begun.validFrom)
      .filter(({ unit }) => unit.successors.some((one) => refOf(one) === refOf(begun)) && !written.has(refOf(unit)))
      .map(({ unit }) => {
        return ofUnit('unit-succeeded', unit, `${refOf(unit)} went into ${refOf(begun)}.`, 'correct-the-unit')
      }),
  )
}

/** A version that is to be valid on no day; `since`: its first day, where its code meant another unit before. */
export type Gone = UnitVersion & { readonly since: Day | null }

/** Versions that the change began and that don't go on as what they were. */
export function goneWith({ writes, current }: UndoFacts): Gone[] {
  const goingOn = new Set(goesOnAs(writes).map(refOf))
  return begunBy(writes)
    .filter((unit) => !goingOn.has(refOf(unit)))
    .map((unit) => {
      const standing = (current.get(unit.code) ?? []).filter(({ state }) => state.validTo !== state.validFrom)
      return { ...unit, since: standing.length === 1 ? null : unit.validFrom }
    })
}

async function listBodies(tx: Tx, facts: UndoFacts): Promise<UndoObstacle[]> {
  return (await listBodiesOf(tx, goneWith(facts), OBSTACLE_IDS)).map(({ count, ids, ...unit }) => ({
    ...{ kind: 'bodies', unit: unit.code, count, ids, way: 'dissolve-and-set-up-elsewhere' },
    detail: `${count} committees or teams were set up in ${refOf(unit)}.`,
  }))
}

/** Homes that were registered in a hamlet that would be no more; those that were assigned to it go back by themselves. */
async function listHomes(tx: Tx, facts: UndoFacts): Promise<UndoObstacle[]> {
  const hamlets = goneWith(facts).filter(({ level }) => level === 'hamlet')
  return (await listSettled(tx, hamlets, OBSTACLE_IDS)).map(({ hamletCode, count, ids }) => ({
    ...{ kind: 'households', unit: hamletCode, count, ids, way: 'move-from-first-day' },
    detail: `${count} homes were registered in ${hamletCode}.`,
  }))
}

/** The same for the things of every register, whoever owns it. */
async function listThings(tx: Tx, facts: UndoFacts): Promise<UndoObstacle[]> {
  const gone = new Map(goneWith(facts).map((unit) => [unit.code, unit]))
  return (await listPlaced(tx, [...gone.values()], OBSTACLE_IDS)).map(({ things, code, count, ids }) => ({
    ...{ kind: 'things', things, unit: code, count, ids, way: 'correct-the-place' },
    detail: `${count} ${things} were recorded in ${refOf(gone.get(code) ?? { code, validFrom: facts.change.on })}: correct their unit first.`,
  }))
}
