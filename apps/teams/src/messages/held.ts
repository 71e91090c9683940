import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import { isVisible } from '@lantoa/chassis/register/decide'
import type { Thing } from '@lantoa/chassis/register/thing'
import { messages } from '@lantoa/contracts/teams/messages'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { message } from './messages.ts'

export type Asking = { readonly caller: Caller; readonly tree: UnitTree; readonly today: Day }

/** A message that lies in the caller's units: what became of it is his to see. */
export async function findHeld(
  source: Database | Tx,
  messageId: string,
  { caller, ...place }: Asking,
): Promise<Thing | undefined> {
  const found = (await message.find(source, [messageId])).get(messageId)
  return found && isVisible(messages, caller, found, place) ? found : undefined
}
