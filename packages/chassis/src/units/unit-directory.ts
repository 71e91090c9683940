import { buildTree, type UnitTree } from '@lantoa/units/tree'
import type { Logger } from 'pino'
import type { Database, Tx } from '../database/database.ts'
import { every } from '../process/every.ts'
import { mayReopen } from './may-reopen.ts'
import { listUnitsSince, lockTreeForChange, type SequencedUnit, shareTree, upsertUnits } from './unit-store.ts'

export type UnitDirectory = {
  /** The tree in memory: at most a second behind the database. */
  tree(): UnitTree
  /** The tree as the database has it, which cannot change until the transaction ends. */
  sharedTree(tx: Tx): Promise<UnitTree>
  /** Takes over at once what another process of the service has written. */
  catchUp(): Promise<void>
  /** Makes units known that have not arrived yet, by asking their owner; call it before a transaction. */
  ensure(codes: readonly string[]): Promise<void>
  /** Takes over states of units; older ones than those known are left aside. Answers the code of each one written. */
  store(tx: Tx, units: readonly SequencedUnit[]): Promise<string[]>
  /** What hangs on units is written anew in the transaction that stores them. */
  watch(watcher: UnitWatcher): void
  stop(): Promise<void>
}

export type UnitWatcher = {
  /** Whether anything hangs on the units that change: few are worth to compare the trees. */
  concerns(tx: Tx, change: UnitChange): Promise<boolean>
  /** The tree is locked: nothing else that shares it is under way. */
  changed(tx: Tx, trees: { before: UnitTree; after: UnitTree }, change: UnitChange): Promise<void>
}

/** `reopens`: a unit that had ended may go on, so that what was assigned from it goes back. */
export type UnitChange = { readonly codes: readonly string[]; readonly reopens: boolean }

const CATCH_UP_MS = 1_000

/** Keeps the tree of units in memory, for scope checks and decisions without a query. */
export async function openUnitDirectory(options: {
  database: Database
  log: Logger
  fetchUnits?: (codes: readonly string[]) => Promise<readonly SequencedUnit[]>
}): Promise<UnitDirectory> {
  const { database, log } = options
  let held = { tree: buildTree([]), version: 0 }

  async function catchUp(source: Pick<Database | Tx, 'query'>): Promise<UnitTree> {
    const { units, treeVersion } = await listUnitsSince(source, held.version)
    if (treeVersion > held.version) held = { tree: held.tree.withRows(units), version: treeVersion }
    return held.tree
  }

  const failed = (error: unknown) => log.debug({ err: error }, 'could not catch up with the units')
  const catchingUp = every(CATCH_UP_MS, () => catchUp(database), failed)

  const watchers: UnitWatcher[] = []

  async function concerned(tx: Tx, change: UnitChange): Promise<UnitWatcher[]> {
    const found: UnitWatcher[] = []
    for (const watcher of watchers) if (await watcher.concerns(tx, change)) found.push(watcher)
    return found
  }

  const directory: UnitDirectory = {
    tree: () => held.tree,
    async sharedTree(tx) {
      const version = await shareTree(tx)
      if (version === held.version) return held.tree
      // Read inside the transaction, which may see its own uncommitted units: so this tree is not kept.
      const { units } = await listUnitsSince(tx, held.version)
      return held.tree.withRows(units)
    },
    catchUp: async () => void (await catchUp(database)),
    async ensure(codes) {
      const missing = () => codes.filter((code) => held.tree.latest(code) === undefined)
      if (missing().length === 0) return
      await catchUp(database)
      const unknown = missing()
      if (unknown.length === 0 || !options.fetchUnits) return
      const fetched = await options.fetchUnits(unknown)
      if (fetched.length === 0) return
      await database.transaction((tx) => directory.store(tx, fetched))
      await catchUp(database)
    },
    async store(tx, units) {
      const version = await lockTreeForChange(tx)
      tx.afterCommit(() => void catchUp(database).catch(failed))
      const change = { codes: [...new Set(units.map(({ state }) => state.code))], reopens: mayReopen(units) }
      const watching = await concerned(tx, change)
      if (watching.length === 0) return upsertUnits(tx, units, version)
      const before = await directory.sharedTree(tx)
      const codes = await upsertUnits(tx, units, version)
      const trees = { before, after: await directory.sharedTree(tx) }
      for (const watcher of watching) await watcher.changed(tx, trees, { ...change, codes: [...new Set(codes)] })
      return codes
    },
    watch: (watcher) => void watchers.push(watcher),
    stop: catchingUp.stop,
  }
  await catchUp(database)
  return directory
}
