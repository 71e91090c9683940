import type { Tx } from '@lantoa/chassis/database/database'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { UnitTree } from '@lantoa/units/tree'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { listPresent } from '../members/find.ts'
import { findAddressedTeams, sentOn } from '../messages/addressees.ts'
import type { DeliverySettings } from './settings.ts'
import { callOff, listPhones, type Planned, plan } from './store.ts'

type Known = { readonly tree: UnitTree; readonly today: Day; readonly now: Date }

/** What is older is not sent anew: where the topic is followed from its beginning, or a way was set up only now. */
const DAYS_TO_SEND = 30

/** Plans what the service sends of a message, in the transaction that hears of it. Done again it plans nothing twice. */
export async function planDeliveries(
  tx: Tx,
  message: Thing,
  settings: DeliverySettings,
  { tree, today, now }: Known,
): Promise<void> {
  const messageId = String(message.messageId)
  const on = sentOn(message)
  if (on === undefined) return callOff(tx, messageId)
  if (on < addDays(today, -DAYS_TO_SEND)) return undefined
  const channels = message.channels as string[] // by the fields of the register
  const byWebhook: Planned[] = channels
    .filter((channel) => channel in settings.webhooks)
    .map((channel) => ({ channel, deviceId: null }))
  const isPushed = settings.push !== undefined && channels.includes('in_app')
  const byPush = isPushed ? await phonesFor(tx, message, tree, today) : []
  plan(tx, messageId, [...byWebhook, ...byPush.map((deviceId) => ({ channel: 'in_app', deviceId }))], now)
}

/** The phones of everybody in the teams to which it goes. */
async function phonesFor(tx: Tx, message: Thing, tree: UnitTree, today: Day): Promise<string[]> {
  const teams = await findAddressedTeams(tx, message, tree, today)
  const bodyIds = teams.map(({ body }) => body.bodyId).sort()
  const members = await listPresent(tx, bodyIds, today)
  return listPhones(tx, [...new Set(members.map(({ personId }) => personId))])
}
