import type { RequestContext } from '@lantoa/chassis/http/api'
import type { UnitTree } from '@lantoa/units/tree'
import type { Reader } from './reader.ts'

/** A request for values, with what all answers of it are read from. */
export type ValueContext = RequestContext & {
  readonly tree: UnitTree
  readonly read: Reader
}
