import type { Register } from '@lantoa/contracts/register/define-register'
import type { Tx } from '../database/database.ts'
import type { Table } from '../database/table.ts'
import { type Refusal, refuse } from '../http/outcome.ts'
import type { Fields } from './commands.ts'
import { isVisible, type Judged } from './decide.ts'
import type { Row } from './register-table.ts'
import type { Thing } from './thing.ts'

/** Things of another register, by their ids. */
export type Cited = ReadonlyMap<string, Fields>

/** The ids that stand under these fields. */
export function idsIn(said: readonly Fields[], ...fields: readonly string[]): string[] {
  return said.flatMap((one) => fields.flatMap((field) => (one[field] ? [String(one[field])] : [])))
}

/** The things that are named by these fields. */
export function findCited(tx: Tx, table: Table<Row>, said: readonly Fields[], ...fields: readonly string[]) {
  return table.find(tx, idsIn(said, ...fields))
}

type Judging = Pick<Judged<unknown>, 'caller' | 'tree' | 'today' | 'before'>
type Citing = { readonly field: string; readonly code: `unknown-${string}`; readonly cited: Cited }

/** What is cited is of the unit or of one above it. */
export function refuseNotAbove(thing: Thing, citing: Citing, judging: Omit<Judging, 'caller'>): Refusal | undefined {
  const { tree, today } = judging
  const isAbove = ({ unitCode }: Fields) =>
    [thing.since, today].some((on) => tree.covers(String(unitCode), String(thing.unitCode), on))
  return refuseUnknown(thing, citing, judging, isAbove, 'of this unit or of one above')
}

/** What is cited is of the caller's units. */
export function refuseUnseen(thing: Thing, register: Register, citing: Citing, judging: Judging): Refusal | undefined {
  const isSeen = (named: Fields) => isVisible(register, judging.caller, named as Thing, judging) // of that register
  return refuseUnknown(thing, citing, judging, isSeen, 'in your units')
}

/** What was cited before is not judged again, whatever became of the units. */
export function refuseUnknown(
  thing: Thing,
  { field, code, cited }: Citing,
  { before }: Pick<Judging, 'before'>,
  isMeant: (named: Fields) => boolean,
  where: string,
): Refusal | undefined {
  const id = thing[field] ?? null
  if (id === null || id === before?.[field]) return undefined
  const named = cited.get(String(id))
  if (named && isMeant(named)) return undefined
  return refuse(code, `No ${code.slice('unknown-'.length)} ${where} has this id.`, { pointer: `/${field}` })
}
