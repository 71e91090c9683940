import type { Tx } from '@lantoa/chassis/database/database'
import type { Table } from '@lantoa/chassis/database/table'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { Judged } from '@lantoa/chassis/register/decide'
import type { Row } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { UnitTree } from '@lantoa/units/tree'
import { type Alike, asSaid, findAlike, keyOf, learnAlike } from './alike.ts'

type Said = Readonly<Record<string, unknown>>
type Kin = Pick<UnitTree, 'ancestors' | 'descendants'>

type Counted = {
  readonly table: Table<Row>
  readonly idField: string
  /** What is counted, beside the unit: a month of a platform, a year. */
  readonly by: readonly string[]
  /** What is said to a second number of one unit. */
  readonly refuse: (thing: Thing) => Refusal
}

/**
 * Numbers of which a unit has one, and that are added up: a province has one, or its communes have theirs. Both would count
 * everything twice.
 */
export function countedOnce({ table, idField, by, refuse: refuseSame }: Counted) {
  const key = asSaid(...by)

  function refuseSecond(thing: Thing, { facts, input, tree }: Pick<Judged<Alike>, 'facts' | 'input' | 'tree'>) {
    if (thing.status === 'withdrawn') return undefined
    const mine = keyOf(key, thing)
    const others = [...facts].flatMap(([id, one]) => (id !== input[idField] && keyOf(key, one) === mine ? [one] : []))
    if (others.some(({ unitCode }) => unitCode === thing.unitCode)) return refuseSame(thing)
    return refuseKin(thing, others, tree)
  }

  return {
    async look(tx: Tx, said: readonly Said[]): Promise<Alike> {
      await lockKeys(tx, [...new Set(said.map((one) => `${table.name} ${keyOf(key, one)}`))])
      return findAlike(tx, table, key, said)
    },
    learn: (alike: Alike, thing: Thing) => learnAlike(alike, String(thing[idField]), thing),
    refuseSecond,
  }
}

/** Until the commit nobody else judges the same: numbers of two units share no row by which they would wait for each other. */
async function lockKeys(tx: Tx, keys: readonly string[]): Promise<void> {
  await tx.query({
    name: 'lock-what-is-counted',
    text: `SELECT pg_advisory_xact_lock(key)
             FROM (SELECT DISTINCT hashtextextended(unnest($1::text[]), 0) AS key ORDER BY 1) AS in_order`,
    values: [keys],
  })
}

/** As units lay on the day of either number. */
export function refuseKin(thing: Thing, others: readonly Thing[], tree: Kin): Refusal | undefined {
  const code = String(thing.unitCode)
  const days = new Set([thing.since, ...others.map(({ since }) => since)])
  const kin = new Set([...days].flatMap((day) => [...tree.ancestors(code, day), ...tree.descendants(code, day)]))
  const other = others.find(({ unitCode }) => kin.has(String(unitCode)))
  if (!other) return undefined
  const detail = `The same is counted in ${other.unitCode} already, above or beneath it.`
  return refuse('counted-at-another-level', detail, { pointer: '/unitCode' })
}
