import type { Tx } from '@lantoa/chassis/database/database'
import type { Table } from '@lantoa/chassis/database/table'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { Fields } from '@lantoa/chassis/register/commands'
import type { Judged } from '@lantoa/chassis/register/decide'
import type { Row } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'

/** Of what a unit has one: by which fields beside its unit, the first of them when, and what a second one is told. */
type Only = {
  readonly table: Table<Row>
  readonly by: readonly [string, ...string[]]
  readonly code: string
  readonly detail: string
}

/** The things that stand, by their ids. */
export type Standing = Map<string, Fields>

/** What a register needs in which a unit has something once, unless it was withdrawn: on every way to a second one. */
export function once({ table, by, code, detail }: Only) {
  const [key] = table.columns.filter(({ isKey }) => isKey)
  const id = key?.field ?? ''
  const [when] = by

  return {
    async look(tx: Tx, said: readonly Fields[]): Promise<Standing> {
      const rows = await tx.query<Row>({
        name: `find-${table.name}-once`,
        text: `SELECT ${table.select} FROM ${table.name}
                WHERE unit_code = ANY($1) AND ${when} = ANY($2) AND status = 'recorded'`,
        values: [said.map(({ unitCode }) => String(unitCode)), said.map((one) => String(one[when]))],
      })
      return new Map(rows.map((row) => [String(row[id]), row]))
    },
    learn(standing: Standing, thing: Thing): void {
      standing.delete(String(thing[id]))
      if (thing.status === 'recorded') standing.set(String(thing[id]), thing)
    },
    refuseSecond(thing: Thing, standing: Standing, { input }: Pick<Judged<unknown>, 'input'>): Refusal | undefined {
      if (thing.status === 'withdrawn') return undefined
      const isTaken = [...standing].some(
        ([other, one]) => other !== input[id] && ['unitCode', ...by].every((field) => one[field] === thing[field]),
      )
      return isTaken ? refuse(code, detail, { pointer: `/${when}` }) : undefined
    },
  }
}
