import type { Reader } from '@lantoa/chassis/access-log/read-log'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, acceptLasting, refuse } from '@lantoa/chassis/http/outcome'
import { refusalProblem } from '@lantoa/chassis/http/problems'
import { type OpenedRecord, sealedRecordRoutes } from '@lantoa/contracts/identity/sealed-records.http'
import { dayOf } from '@lantoa/vietnam/days'
import { household } from '../households/households.ts'
import type { IdentityParts } from '../parts.ts'
import { mayOpen, placeOf } from './domain.ts'
import { sealingKeysOf } from './keys.ts'
import { type Opened, openSealed } from './open.ts'

const NOT_YOURS = refuse('outside-scope', 'Somebody else recorded it, at a home that lies outside your units')

export function sealedRecordHandlers(parts: IdentityParts): Handlers<typeof sealedRecordRoutes> {
  const keys = sealingKeysOf(parts.hashKeys)
  return {
    async getSealingKey() {
      return acceptLasting(keys.current)
    },
    openSealedRecords: ({ body }, reader) =>
      parts.database.transaction(async (tx) => {
        const opened = body.items.map((item) => openSealed(keys, item))
        const shown = await shownOf(parts, tx, opened, reader)
        return accept({ results: shown.map(inWords) })
      }),
  }
}

/** What the reader may see of them, each of others a line in the log. */
async function shownOf({ units }: IdentityParts, tx: Tx, opened: readonly Opened[], reader: Reader) {
  const records = opened.flatMap((one) => (one.ok ? [one.value] : []))
  const homes = await household.find(tx, [...new Set(records.map(({ householdId }) => householdId))])
  const context = { tree: units.tree(), today: dayOf(reader.now) }
  const mine = (record: OpenedRecord) => mayOpen(reader.caller, record, placeOf(record, homes), context)
  const shown = opened.map((one) => (one.ok && !mine(one.value) ? NOT_YOURS : one))
  const ofOthers = shown.flatMap((one) => (one.ok && one.value.recordedBy !== reader.caller.subject ? [one.value] : []))
  await logOpened(tx, ofOthers, homes, reader)
  return shown
}

function inWords(one: Opened | typeof NOT_YOURS) {
  if (one.ok) return { accepted: true as const, value: one.value }
  return { accepted: false as const, problem: refusalProblem(one, sealedRecordRoutes.openSealedRecords.refusals) }
}

/** A log line for a thing that need not be stored here, so there is none to look for. */
async function logOpened(
  tx: Tx,
  records: readonly OpenedRecord[],
  homes: Parameters<typeof placeOf>[1],
  { caller, now }: Reader,
): Promise<void> {
  if (records.length === 0) return
  await tx.query({
    name: 'log-opened-records',
    text: `INSERT INTO text_read (read_at, read_by, operation, thing_id, unit_code)
      SELECT $1::timestamptz, $2, 'openSealedRecords', * FROM unnest($3::uuid[], $4::text[])`,
    values: [now.toISOString(), caller.subject, records.map(({ id }) => id), records.map((one) => placeOf(one, homes))],
  })
}
