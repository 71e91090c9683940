import type { Tx } from '@lantoa/chassis/database/database'
import type { SourceName } from '../measures/sources.ts'
import type { Difference } from './difference.ts'
import type { PathOf } from './distinct.ts'
import type { WrittenEntity } from './entity-store.ts'
import type { ChangedScope, Spread } from './keyed-store.ts'

/** What versions of entities have changed, before it is summed up in cells. */
export type Counted = {
  readonly source: SourceName
  readonly written: readonly WrittenEntity[]
  readonly difference: Difference
  readonly scopes: readonly ChangedScope[]
  readonly pathOf: PathOf
}

/** Units with the paths in which they are counted before and after. */
export type Move = { readonly units: readonly string[]; readonly before: PathOf; readonly after: PathOf }

/** Somebody who is told of all that changes cells, inside the transaction and while the tree is locked. */
export type Watcher = {
  counted(tx: Tx, counted: Counted): Promise<void>
  /** Units are counted elsewhere from now on; `spread`: every key that counts in several units. */
  moved(tx: Tx, move: Move, spread: readonly Spread[]): Promise<void>
}
