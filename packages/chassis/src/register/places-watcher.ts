import type { Register } from '@lantoa/contracts/register/define-register'
import { dayOf } from '@lantoa/vietnam/days'
import type { Tx } from '../database/database.ts'
import { inPages } from '../database/in-pages.ts'
import type { Table } from '../database/table.ts'
import { formerOf, formerState } from '../history/former-states.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import type { UnitWatcher } from '../units/unit-directory.ts'
import type { Append } from './commands.ts'
import { isElsewhere, unassigned } from './places.ts'
import type { Row } from './register-table.ts'
import { stateOf } from './thing.ts'

/**
 * What becomes of a register's things when units change: what was assigned from a split unit goes back when the split is
 * undone, and what lies in a unit whose code means another one now, or no longer does, is published again.
 */
export function placesWatcher(parts: ServiceParts, declared: Register, table: Table<Row>, append: Append): UnitWatcher {
  const place = table.columns.find(({ field }) => field === declared.within)?.name ?? ''
  const fields: readonly string[] = ['version', declared.within, 'formerPlaces']
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
        await goBack(tx, back, context.now)
        const gone = new Set(back.map((one) => one.before))
        const others = page.filter((thing) => !gone.has(thing) && isElsewhere(declared, thing, before, after))
        await append(tx, [...back.map((one) => one.after), ...others], [], context)
      }
    },
  }

  async function goBack(tx: Tx, things: readonly { before: Row; after: Row }[], now: Date): Promise<void> {
    if (things.length === 0) return
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
