import type { RequestContext } from '@lantoa/chassis/api'
import type { Database } from '@lantoa/chassis/database'
import type { UnitTree } from '@lantoa/units/tree'
import type { Reader } from './reader.ts'

/** A request for values, with what all answers of it are read from. */
export type ValueContext = RequestContext & {
  readonly tree: UnitTree
  readonly read: Reader
  readonly database: Database
}
