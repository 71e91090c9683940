import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { listPresent } from '../members/find.ts'
import { type AddressedTeam, findAddressedTeams, sentOn } from '../messages/addressees.ts'
import type { Receipts } from './receipt.ts'
import { askedOf, askFor } from './store.ts'

type Known = { readonly tree: UnitTree; readonly receipts: Receipts }

/**
 * Asks the leaders of the teams to which a message went on its day whether they read it, and takes that back with the
 * message. Done again it asks nobody twice.
 */
export async function askForReceipts(
  tx: Tx,
  message: Thing,
  { tree, receipts }: Known,
  context: EventContext,
): Promise<void> {
  const messageId = String(message.messageId)
  const on = sentOn(message)
  const isAsked = on !== undefined && message.asksReceipt === true
  const changed = isAsked ? await askLeaders(tx, message, tree, on) : await endedOf(tx, message)
  const causes = changed.map((id) => ({ id, correlationId: messageId }))
  await receipts.publish(tx, causes, context)
}

async function askLeaders(tx: Tx, message: Thing, tree: UnitTree, on: Day): Promise<string[]> {
  const teams = await findAddressedTeams(tx, message, tree, on)
  const places = new Map(teams.map((team) => [team.body.bodyId as string, placeOf(team)]))
  const members = await listPresent(tx, [...places.keys()].sort(), on)
  const leaders = members.filter(({ role }) => role === 'leader')
  // Who leads two teams is one person, and is asked once.
  const byPerson = new Map(leaders.map((one) => [one.personId as string, one]))
  const asked = [...byPerson.values()].map(({ personId, bodyId }) => {
    return { personId, bodyId, unitCode: places.get(bodyId) ?? '' }
  })
  return askFor(tx, String(message.messageId), asked, on)
}

async function endedOf(tx: Tx, message: Thing): Promise<string[]> {
  return message.status === 'withdrawn' ? askedOf(tx, String(message.messageId)) : []
}

/** A team of one hamlet stands for that, one of several for the unit that set it up. */
function placeOf({ body, hamletCodes }: AddressedTeam): string {
  const [first, ...others] = hamletCodes
  return first !== undefined && others.length === 0 ? first : body.unitCode
}
