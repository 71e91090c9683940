import type { Database } from '@lantoa/chassis/database/database'
import { type Condition, listOf } from '@lantoa/chassis/database/list-of'
import { accept } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import { type Codes, placesToRead } from '@lantoa/chassis/units/places-to-read'
import { type InboxMessage, listInbox as listRoute } from '@lantoa/contracts/teams/message-receipts.http'
import type { z } from 'zod'
import { isFor, sentOn } from '../messages/addressees.ts'
import type { Asking } from '../messages/held.ts'
import { message } from '../messages/messages.ts'
import { personOf } from './read.ts'
import type { StoredReceipt } from './receipt.ts'
import { findOwn } from './store.ts'

const list = listOf(message, listRoute)

/** What was sent to a caller's units, with whether he read it. */
export async function inboxOf(database: Database, query: z.output<(typeof listRoute)['query']>, asking: Asking) {
  const { caller, tree, today } = asking
  const scope = placesToRead(caller, tree, undefined, today, { withReused: true, fromBeneath: true })
  const { value: page } = await list(database, query, sentIn(scope.ok ? scope.codes : []))
  const items = page.items.filter((one) => isFor(caller, one, asking))
  const personId = personOf(caller)
  const ids = items.map((one) => String(one.messageId))
  const own = personId ? await findOwn(database, [personId], ids) : []
  const byMessage = new Map(own.map((one) => [one.messageId as string, one]))
  return accept({ ...page, items: items.map((one) => viewOf(one, byMessage.get(String(one.messageId)))) })
}

/** Whatever lies there, also that of units above. */
function sentIn(codes: Codes): Condition {
  return {
    where: `status = 'published' AND ($1::text[] IS NULL OR unit_code = ANY($1))`,
    values: [codes],
  }
}

function viewOf(thing: Thing, own: StoredReceipt | undefined): InboxMessage {
  const { messageId, unitCode, since, kind, warningId, title, text, version } = thing
  const shown = { messageId, unitCode, since, kind, warningId, title, text, version }
  const receipt = { asked: own?.asked ?? false, readAt: own?.readAt ?? null }
  return { ...shown, publishedOn: sentOn(thing) ?? since, ...receipt } as InboxMessage // by the fields of the register
}
