import { createHash } from 'node:crypto'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION } from '@lantoa/units/unit'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import type { RequestContext } from '../http/api.ts'
import type { ServiceParts } from '../process/service-parts.ts'

export type Logging = Pick<ServiceParts, 'database' | 'units'>

/** A list of an export, and what of it is about to be answered. */
type Part = {
  readonly exportId: string
  readonly operation: string
  readonly exportedBy: string
  readonly unitCode: string
  readonly rows: number
  readonly whole: boolean
  /** What was asked for: another question is another page. */
  readonly asked: unknown
}

/** Counts a part of an export, once however often it is asked for. Its unit becomes one that has all of it. */
export async function addPart({ database, units }: Logging, part: Part, now: Date): Promise<void> {
  const { exportId, operation, exportedBy, rows, whole, asked } = part
  const list = [exportId, operation, exportedBy]
  await database.transaction(async (tx) => {
    const [known] = await tx.query<{ unitCode: string }>({
      name: 'lock-export-line',
      text: `SELECT unit_code AS "unitCode" FROM export_line
              WHERE export_id = $1 AND operation = $2 AND exported_by = $3 FOR UPDATE`,
      values: list,
    })
    const unitCode = known ? unitOver(units.tree(), known.unitCode, part.unitCode, dayOf(now)) : part.unitCode
    tx.write({
      name: 'count-exported',
      text: `INSERT INTO export_line AS line
               (export_id, operation, exported_by, unit_code, started_at, last_at, row_count, whole, last_page)
             VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8)
             ON CONFLICT (export_id, operation, exported_by) DO UPDATE
                SET unit_code = excluded.unit_code, last_at = excluded.last_at, whole = excluded.whole,
                    row_count = line.row_count + excluded.row_count, last_page = excluded.last_page
              WHERE line.last_page <> excluded.last_page`,
      values: [...list, unitCode, now.toISOString(), rows, whole, digest(asked)],
    })
  })
}

/**
 * A file that a service makes by itself: its line stands before the first byte leaves, and says at the end, whichever end
 * that is, how many rows were made of it.
 */
export async function* countedFile(
  logging: Logging,
  {
    operation,
    unitCode,
    caller,
    now,
  }: { operation: string; unitCode: string } & Pick<RequestContext, 'caller' | 'now'>,
  make: (counted: (rows: number) => void) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const exportId = uuid()
  const line = { exportId, operation, exportedBy: caller.subject, unitCode }
  await addPart(logging, { ...line, rows: 0, whole: false, asked: 'begin' }, now)
  let rows = 0
  let whole = false
  try {
    yield* make((more) => {
      rows += more
    })
    whole = true
  } finally {
    await addPart(logging, { ...line, rows, whole, asked: 'end' }, now)
  }
}

/** The smallest unit that has both. */
export function unitOver(tree: Pick<UnitTree, 'ancestors' | 'covers'>, one: string, other: string, on: Day): string {
  return [one, ...tree.ancestors(one, on)].find((code) => tree.covers(code, other, on)) ?? NATION
}

function digest(asked: unknown): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url')
}
