import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '@lantoa/chassis/database/database'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import { checkTree } from '@lantoa/units/check-tree'
import type { UnitTree } from '@lantoa/units/tree'
import { refOf } from '@lantoa/units/unit'
import { countBodies } from '../bodies/move.ts'
import { countSettled } from '../known-homes/count.ts'
import { listBeneath } from '../units/find.ts'
import type { StoredChange } from './change.ts'
import { listLaterChanges, type StoredWrite } from './store.ts'
import { begunBy, goesOnAs, restored } from './undo.ts'

export type UndoFacts = {
  change: StoredChange
  writes: readonly StoredWrite[]
  /** Every version of the codes that were written, as they are by now. */
  current: ReadonlyMap<string, readonly SequencedUnit[]>
  tree: UnitTree
}

/** What stands on a change by now, in a sentence each: while there is anything, it cannot be taken back. */
export async function listDependents(tx: Tx, facts: UndoFacts): Promise<string[]> {
  const later = await listLaterChanges(tx, facts.change.changeId)
  const named = later.map(
    ({ changeId, title }) => `The later change "${title}" (${changeId}) speaks of the same units.`,
  )
  if (named.length > 0) return named
  return [
    ...changedSince(facts),
    ...(await listOrphans(tx, facts)),
    ...succeededSince(facts),
    ...(await listBodies(tx, facts)),
    ...(await listHomes(tx, facts)),
  ]
}

/** Names may be spelled otherwise since; what else was changed in a version would be lost. */
function changedSince({ writes, current }: UndoFacts): string[] {
  return writes.flatMap(({ code, validFrom, before, after }) => {
    const now = current.get(code)?.find(({ state }) => state.validFrom === validFrom)?.state
    const names = before === null && now ? { name: now.name, kind: now.kind, nameEn: now.nameEn } : {}
    const expected = JSON.parse(JSON.stringify({ ...after, ...names })) // without fields that are undefined
    return isDeepStrictEqual(now, expected) ? [] : [`${refOf(after)} was changed since.`]
  })
}

/** Units that were registered since, and that would lie under nothing. */
async function listOrphans(tx: Tx, { change, writes, tree }: UndoFacts): Promise<string[]> {
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
  return candidates.filter((unit) => orphans.has(refOf(unit))).map((unit) => `${refOf(unit)} was registered beneath.`)
}

/** Units that were closed since in favour of what the change began. */
function succeededSince({ writes, tree }: UndoFacts): string[] {
  const written = new Set(writes.map(({ after }) => refOf(after)))
  return begunBy(writes).flatMap((begun) =>
    tree
      .predecessors(begun.code, begun.validFrom)
      .filter(({ unit }) => unit.successors.some((one) => refOf(one) === refOf(begun)) && !written.has(refOf(unit)))
      .map(({ unit }) => `${refOf(unit)} went into ${refOf(begun)}.`),
  )
}

async function listBodies(tx: Tx, { writes }: UndoFacts): Promise<string[]> {
  const goingOn = new Set(goesOnAs(writes).map(refOf))
  const gone = begunBy(writes).filter((unit) => !goingOn.has(refOf(unit)))
  const counted = await countBodies(tx, gone)
  return counted.map((unit) => `${unit.bodies} committees or teams were set up in ${refOf(unit)}.`)
}

/** Homes that were registered in a hamlet that would be no more; those that were assigned to it go back by themselves. */
async function listHomes(tx: Tx, { writes, current }: UndoFacts): Promise<string[]> {
  const hamlets = begunBy(writes).filter(
    ({ level, code }) =>
      level === 'hamlet' &&
      (current.get(code) ?? []).filter(({ state }) => state.validTo !== state.validFrom).length === 1,
  )
  const counted = await countSettled(
    tx,
    hamlets.map(({ code }) => code),
  )
  return counted.map(({ hamletCode, households }) => `${households} homes were registered in ${hamletCode}.`)
}
