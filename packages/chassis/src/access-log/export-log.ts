import { type ExportLine, exportLogRoutes, listExports } from '@lantoa/contracts/export-log.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { z } from 'zod'
import { both, type Condition, listOf } from '../database/list-of.ts'
import { table } from '../database/table.ts'
import type { Handlers } from '../http/api.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { type Slice, slice } from '../process/slice.ts'
import { type Codes, placedIn, placesToRead } from '../units/places-to-read.ts'

export const exportLine = table<ExportLine & { exportLineId: number; lastPage: string }>('export_line', {
  ...{ exportLineId: 'bigint key', exportId: 'uuid', operation: 'text', exportedBy: 'text', unitCode: 'text' },
  ...{ startedAt: 'instant', lastAt: 'instant', rows: 'integer as row_count', whole: 'boolean', lastPage: 'text' },
})

/** Who exported what; every service answers it of its own lists and files. */
export function exportLogSlice({ database, units }: ServiceParts): Slice {
  const list = listOf(exportLine, listExports)
  const handlers: Handlers<typeof exportLogRoutes> = {
    async listExports({ query }, { caller, now }) {
      const scope = placesToRead(caller, units.tree(), query.unit, dayOf(now))
      return scope.ok ? list(database, query, asked(scope.codes, query)) : scope
    },
  }
  return slice({ routes: exportLogRoutes, handlers })
}

const MIDNIGHT = `::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`

function asked(codes: Codes, { from, until }: z.output<(typeof listExports)['query']>): Condition {
  const after = `($1::date IS NULL OR started_at >= $1::date${MIDNIGHT})`
  const before = `($2::date IS NULL OR started_at < ($2::date + 1)${MIDNIGHT})`
  const days = { where: `${after} AND ${before}`, values: [from ?? null, until ?? null], answers: ['from', 'until'] }
  return both(placedIn('unit_code', codes), days)
}
