import type { Tx } from '@lantoa/chassis/database/database'
import type { Table } from '@lantoa/chassis/database/table'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { Own } from '@lantoa/chassis/register/commands'
import type { Judged } from '@lantoa/chassis/register/decide'
import type { Row } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { Day } from '@lantoa/vietnam/days'

type Fields = Readonly<Record<string, unknown>>
/** From when to when a thing says something; without an end it says so for good. */
type Span = { readonly about: string; readonly since: Day; readonly until: Day | null }
/** What is recorded, by the ids of the things. */
export type Spans = Map<string, Span>

type Spec<Code extends string> = {
  /** The fields that say of what it speaks; the first of them has an index. */
  readonly of: readonly [string, ...string[]]
  readonly code: Code
  readonly detail: string
  readonly pointer: string
}

/**
 * The rules of a register that says one thing of something at a time: what is not withdrawn has a time of its own. An index
 * of its table holds that too, for those that have no end.
 */
export function oneAtATime<Code extends string>(
  table: Table<Row>,
  idField: string,
  { of, code, detail, pointer }: Spec<Code>,
) {
  const about = (thing: Fields) => of.map((field) => String(thing[field])).join(' ')
  const spanOf = (thing: Thing): Span => ({ about: about(thing), since: thing.since, until: endOf(thing) })

  function refuseSecond(thing: Thing, { facts, input }: Pick<Judged<Spans>, 'facts' | 'input'>) {
    if (thing.status === 'withdrawn') return undefined
    const span = spanOf(thing)
    const isSaid = [...facts].some(([id, other]) => id !== input[idField] && overlap(span, other))
    return isSaid ? refuse(code, detail, { pointer }) : undefined
  }

  return {
    async look(tx: Tx, said: readonly Fields[]): Promise<Spans> {
      const rows = await findRecorded(tx, table, of[0], said)
      return new Map(rows.map((row) => [String(row[idField]), spanOf(row)]))
    },
    learn(spans: Spans, thing: Thing): void {
      const id = String(thing[idField])
      spans.delete(id)
      if (thing.status !== 'withdrawn') spans.set(id, spanOf(thing))
    },
    check: refuseSecond,
    checkStates: refuseSecond,
  } satisfies Omit<Own<Spans>, 'table'>
}

function findRecorded(tx: Tx, { name, columns, select }: Table<Row>, first: string, said: readonly Fields[]) {
  const column = columns.find(({ field }) => field === first)
  return tx.query<Row>({
    name: `find-recorded-${name}`,
    text: `SELECT ${select} FROM ${name} WHERE ${column?.name} = ANY($1::text[]::${column?.type}[]) AND status = 'recorded'`,
    // Of an id that nobody has nothing is known, and a change need not name it.
    values: [said.flatMap((fields) => (fields[first] === undefined ? [] : [String(fields[first])]))],
  })
}

function endOf({ until }: Fields): Day | null {
  return typeof until === 'string' ? (until as Day) : null
}

function overlap(one: Span, other: Span): boolean {
  return one.about === other.about && startsBefore(one, other.until) && startsBefore(other, one.until)
}

function startsBefore({ since }: Span, end: Day | null): boolean {
  return end === null || since < end
}
