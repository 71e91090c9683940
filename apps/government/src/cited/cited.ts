import type { Tx } from '@lantoa/chassis/database/database'
import type { Table } from '@lantoa/chassis/database/table'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { Judged } from '@lantoa/chassis/register/decide'
import type { Row } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'

type Said = Readonly<Record<string, unknown>>

/** Things of another register, by their ids. */
export type Cited = ReadonlyMap<string, Said>

/** Those that are named by these fields. */
export function findCited(tx: Tx, table: Table<Row>, said: readonly Said[], fields: readonly string[]): Promise<Cited> {
  return table.find(tx, idsIn(said, fields))
}

export function idsIn(said: readonly Said[], fields: readonly string[]): string[] {
  return said.flatMap((one) => fields.flatMap((field) => (one[field] ? [String(one[field])] : [])))
}

type Code = 'unknown-plan' | 'unknown-organisation'
type Place = Pick<Judged<unknown>, 'tree' | 'today' | 'before'>

/** What is cited is of this unit or of one above; what was cited before is not judged again, whatever became of the units. */
export function refuseUnknown(
  thing: Thing,
  field: string,
  code: Code,
  cited: Cited,
  { tree, today, before }: Place,
): Refusal | undefined {
  const id = thing[field]
  if (id === null || id === before?.[field]) return undefined
  const above = cited.get(String(id))?.unitCode
  const covers = [thing.since, today].some((on) => tree.covers(String(above), String(thing.unitCode), on))
  if (above !== undefined && covers) return undefined
  const called = code.replace('unknown-', '')
  return refuse(code, `No ${called} of this unit or of one above has this id.`, { pointer: `/${field}` })
}

/** An act is for everybody: whoever recorded it, it is cited everywhere; but none that was recorded by mistake. */
export function refuseUnknownAct(
  thing: Thing,
  field: string,
  acts: Cited,
  { before }: Pick<Place, 'before'>,
): Refusal | undefined {
  const id = thing[field]
  if (id === null || id === before?.[field] || acts.get(String(id))?.status === 'recorded') return undefined
  return refuse('unknown-act', 'No act that stands has this id: record the act first.', { pointer: `/${field}` })
}
