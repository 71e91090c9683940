import { listTextReads, type TextRead, textReadRoutes } from '@lantoa/contracts/text-reads.http'
import { table } from '../database/table.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { slice } from '../process/slice.ts'
import { listReads } from './list-reads.ts'
import { readLog } from './read-log.ts'

export const textRead = table<TextRead & { textReadId: number }>('text_read', {
  ...{ textReadId: 'bigint key', at: 'instant as read_at', readBy: 'text', operation: 'text' },
  ...{ thingId: 'uuid', unitCode: 'text' },
})

type Shown = { readonly thingId: string; readonly unitCode: string }

/** The log of who read words that may name a person, for the things of a table. */
export function textReadsOf(things: { readonly table: string; readonly key: string }) {
  return readLog(textRead, { ...things, id: 'thingId' }, ({ thingId, unitCode }: Shown, { caller }) => {
    return { thingId, unitCode, readBy: caller.subject }
  })
}

/** Who read such words; every service that has registers answers it. */
export function textReadSlice(parts: ServiceParts) {
  const handlers = { listTextReads: listReads(parts, listTextReads, textRead, 'unit_code') }
  return slice({ routes: textReadRoutes, handlers })
}
