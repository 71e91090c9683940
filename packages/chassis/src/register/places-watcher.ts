import type { Register } from '@lantoa/contracts/register/define-register'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import type { Tx } from '../database/database.ts'
import { inPages } from '../database/in-pages.ts'
import { tryInSavepoint } from '../database/savepoint.ts'
import type { Table } from '../database/table.ts'
import { codeOf, UNIQUE_VIOLATION } from '../database/transient.ts'
import { formerOf, formerState } from '../history/former-states.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import type { UnitWatcher } from '../units/unit-directory.ts'
import type { Append } from './commands.ts'
import { isElsewhere, unassigned } from './places.ts'
import type { Row } from './register-table.ts'
import { stateOf } from './thing.ts'

type Move = { readonly before: Row; readonly after: Row }

/**
 * What becomes of a register's things when units change: what was assigned from a split unit goes back when the split is
 * undone, and what lies in a unit whose code means another one now, or no longer does, is published again. What finds its
 * place taken, as a second number of a year where a unit has one, goes back as withdrawn: a person chooses which of them counts.
 */
export function placesWatcher(parts: ServiceParts, declared: Register, table: Table<Row>, append: Append): UnitWatcher {
  const place = table.columns.find(({ field }) => field === declared.within)?.name ?? ''
  const fields: readonly string[] = ['version', declared.within, 'formerPlaces', 'status', 'states']
  const fromThere = `EXISTS (SELECT FROM jsonb_array_elements(former_places) AS former WHERE former ->> 'code' = ANY($1))`
  const where = `${place} = ANY($1) OR former_places <> '[]' AND ($2 OR ${fromThere})`
  return {
    async concerns(tx, { codes, reopens }) {
      const [found] = await tx.query(`SELECT FROM ${table.name} WHERE ${where} LIMIT 1`, [codes, reopens])
      return found !== undefined
    },
    async changed(tx, { before, after }, { codes, reopens }) {
      const context = { tree: after, today: dayOf(parts.now()), now: parts.now(), source: `/${parts.name}` }
      const text = `SELECT ${table.select} FROM ${table.name} WHERE ${where}`
      for await (const page of inPages<Row>(tx, text, [codes, reopens])) {
        const back = page.flatMap((thing) => {
          const whole = unassigned(declared, thing, context)
          return whole ? { before: thing, after: { ...thing, ...whole, version: thing.version + 1 } } : []
        })
        const gone = new Set(back.map((one) => one.before))
        const others = page.filter((thing) => !gone.has(thing) && isElsewhere(declared, thing, before, after))
        await append(tx, [...(await goBack(tx, back, context.now)), ...others], [], context)
      }
    },
  }

  /** As they are there: all at once, or where one finds its place taken, those halves that do not. */
  async function goBack(tx: Tx, things: readonly Move[], now: Date): Promise<readonly Row[]> {
    if (things.length === 0) return []
    const taken = await tryInSavepoint(tx, () => writeBack(tx, things, now), isTaken)
    if (!taken) return things.map(({ after }) => after)
    const [only, another] = things
    if (only && !another) {
      const after = withdrawn(only.after, dayOf(now))
      await writeBack(tx, [{ ...only, after }], now)
      return [after]
    }
    const middle = Math.ceil(things.length / 2)
    return [...(await goBack(tx, things.slice(0, middle), now)), ...(await goBack(tx, things.slice(middle), now))]
  }

  async function writeBack(tx: Tx, things: readonly Move[], now: Date): Promise<void> {
    const former = things.map(({ before }) => {
      const subject = { id: String(before[declared.idField]), version: before.version, before: stateOf(before) }
      return formerOf(subject, { kind: 'split-undone' }, { by: '', now })
    })
    formerState.insert(tx, former)
    table.update(
      tx,
      things.map((one) => one.after),
      fields,
    )
  }
}

/** Every register that has something once lets it be withdrawn. */
function withdrawn(thing: Row, today: Day): Row {
  const last = thing.states.at(-1)?.from ?? today
  const from = last > today ? last : today
  return { ...thing, status: 'withdrawn', states: [...thing.states, { status: 'withdrawn', from }] }
}

function isTaken(error: unknown): boolean {
  return codeOf(error) === UNIQUE_VIOLATION
}
