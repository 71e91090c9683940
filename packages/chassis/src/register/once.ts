import { type Interval, intersect } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import type { Tx } from '../database/database.ts'
import type { Table } from '../database/table.ts'
import { type Refusal, refuse } from '../http/outcome.ts'
import type { Row } from './register-table.ts'
import type { Thing } from './thing.ts'

/**
 * Of what there is one until it is withdrawn. What comes at one moment a unique index of the table parts, which begins with
 * the same fields.
 */
export type Once = {
  /** The fields that say which one it is. */
  readonly by: readonly [string, ...string[]]
  /** How those of them follow from a thing that nobody says; they are kept in columns of its table. */
  readonly of?: Readonly<Record<string, (thing: Thing, tree: UnitTree) => unknown>>
  /** Which of them may be empty: nothing is a value like any other. */
  readonly mayBeEmpty?: readonly string[]
  /** The field that says until when it is, where another one may come behind it. */
  readonly until?: string
  /** What a second one is told, by the one that is there. */
  readonly code: string
  readonly pointer: string
  readonly detail: string | ((thing: Thing, there: Thing) => string)
  /** For numbers that are added up: what the second one is told where a unit above or beneath has one; the unit is not in `by`. */
  readonly addedUp?: { readonly code: string; readonly within: string }
}

type Said = Readonly<Record<string, unknown>>
type Kin = Pick<UnitTree, 'ancestors' | 'descendants'>
/** Things that stand, by what says which one each is, and by their ids. */
export type Standing = Map<string, Map<string, Row>>

/** The rule on every way to a second one: recorded, corrected, said to be in use again, twice in one list, or on a dry run. */
export function onceRule(table: Table<Row>, once: Once) {
  const { by, of = {}, addedUp } = once
  const idField = table.columns.find(({ isKey }) => isKey)?.field ?? ''
  const idOf = (thing: Thing) => String(thing[idField])
  const computed = (said: Said, tree: UnitTree): Said =>
    Object.fromEntries(Object.entries(of).map(([field, read]) => [field, read(said as Thing, tree)]))
  const keyOf = (said: Said) => by.map((field) => said[field] ?? null)
  const find = statementOf(table, once)

  function learn(standing: Standing, thing: Thing): void {
    for (const alike of standing.values()) alike.delete(idOf(thing))
    if (thing.status === 'withdrawn') return
    const key = JSON.stringify(keyOf(thing))
    const alike = standing.get(key) ?? new Map<string, Row>()
    standing.set(key, alike.set(idOf(thing), thing as Row)) // as it is going to be kept
  }

  return {
    /** What follows from a thing, and is kept with it. */
    computed,
    learn,
    async look(tx: Tx, said: readonly Said[], tree: UnitTree): Promise<Standing> {
      const all = said.map((one) => keyOf({ ...one, ...computed(one, tree) }))
      const keys = new Map(all.map((key) => [JSON.stringify(key), key]))
      if (addedUp) await lockKeys(tx, table.name, [...keys.keys()])
      const values = by.map((_field, at) => [...keys.values()].map((key) => key[at]))
      const rows = await tx.query<Row>({ ...find, values })
      const grouped = Map.groupBy(rows, (row) => JSON.stringify(keyOf(row)))
      return new Map([...grouped].map(([key, alike]) => [key, new Map(alike.map((row) => [idOf(row), row]))]))
    },
    refuseSecond(thing: Thing, standing: Standing, tree: UnitTree): Refusal | undefined {
      if (thing.status === 'withdrawn') return undefined
      const alike = standing.get(JSON.stringify(keyOf({ ...thing, ...computed(thing, tree) })))?.values() ?? []
      const others = [...alike].filter((other) => idOf(other) !== idOf(thing))
      return refuseSame(thing, others, once) ?? (addedUp && refuseKin(thing, others, tree, addedUp))
    },
  }
}

function refuseSame(thing: Thing, others: readonly Thing[], { code, pointer, detail, until, addedUp }: Once) {
  const there = others.find((other) => {
    if (addedUp) return other[addedUp.within] === thing[addedUp.within]
    return until === undefined || intersect([spanOf(thing, until)], [spanOf(other, until)]).length > 0
  })
  if (!there) return undefined
  return refuse(code, typeof detail === 'string' ? detail : detail(thing, there), { pointer })
}

function spanOf(thing: Thing, until: string): Interval {
  return { from: thing.since, until: (thing[until] ?? null) as Interval['until'] }
}

/** A province has a number, or its communes have theirs: as units lay on the day of either number. */
export function refuseKin(
  thing: Thing,
  others: readonly Thing[],
  tree: Kin,
  { code, within }: NonNullable<Once['addedUp']>,
): Refusal | undefined {
  const unit = String(thing[within])
  const kinOn = memo((day: Thing['since']) => new Set([...tree.ancestors(unit, day), ...tree.descendants(unit, day)]))
  const other = others.find((one) => [thing.since, one.since].some((day) => kinOn(day).has(String(one[within]))))
  if (!other) return undefined
  const detail = `The same is counted in ${String(other[within])} already, above or beneath it.`
  return refuse(code, detail, { pointer: `/${within}` })
}

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key) as Value
  }
}

function statementOf({ name, columns, select }: Table<Row>, { by, mayBeEmpty = [] }: Once) {
  const keys = by.map((field) => {
    const column = columns.find((one) => one.field === field)
    if (!column) throw new Error(`The table ${name} has no field ${field}`)
    return { ...column, is: mayBeEmpty.includes(field) ? 'IS NOT DISTINCT FROM' : '=' }
  })
  const asked = keys.map(({ type }, at) => `$${at + 1}::${type}[]`)
  const said = keys.map((_key, at) => `k${at}`)
  const same = keys.map((key, at) => `${name}.${key.name} ${key.is} said.k${at}`)
  return {
    name: `find-what-is-once-${name}`,
    text: `SELECT ${select} FROM unnest(${asked.join(', ')}) AS said (${said.join(', ')})
             JOIN ${name} ON ${same.join(' AND ')} WHERE status <> 'withdrawn'`,
  }
}

/** Until the commit nobody else judges the same: numbers of two units share no row by which they would wait for each other. */
async function lockKeys(tx: Tx, table: string, keys: readonly string[]): Promise<void> {
  await tx.query({
    name: 'lock-what-is-added-up',
    text: `SELECT pg_advisory_xact_lock(key)
             FROM (SELECT DISTINCT hashtextextended($1 || unnest($2::text[]), 0) AS key ORDER BY 1) AS in_order`,
    values: [table, keys],
  })
}
