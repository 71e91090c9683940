import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { formerOf, formerState } from '../history/former-states.ts'
import { publishHeirs } from './heirs.ts'
import { residentBefore } from './resident.ts'
import { followHomes, lockResidentsOf, residents } from './residents.ts'

/** The command that changed where a household lay, and who gave it. */
export type HomeCause = { readonly correlationId: string; readonly by: string }

/**
 * The states of residents name their hamlets: they are published again when a household of theirs moves. Their histories
 * say so too, because each version has its entry.
 */
export async function publishResidentsOf(
  tx: Tx,
  homes: ReadonlyMap<string, HomeCause>,
  context: EventContext,
): Promise<void> {
  const concerned = await lockResidentsOf(tx, [...homes.keys()])
  const changes = concerned.flatMap((one) => {
    const home = [...one.stays, one].find(({ householdId }) => homes.has(householdId))
    const cause = home && homes.get(home.householdId)
    return cause ? [{ ...cause, one, householdId: home.householdId }] : []
  })
  const former = changes.map(({ one, householdId, by }) => {
    const subject = { id: one.residentId, version: one.version, before: residentBefore(one) }
    return formerOf(subject, { kind: 'household-moved', householdId }, { by, now: context.now })
  })
  formerState.insert(tx, former)
  const causes = changes.map(({ one, correlationId }) => ({ id: one.residentId, correlationId }))
  await followHomes(
    tx,
    causes.map(({ id }) => id),
  )
  await residents.publish(tx, causes, context)
  await publishHeirs(
    tx,
    changes.flatMap(({ one: { residentId, mergedInto }, householdId, ...cause }) =>
      mergedInto === null ? [] : [{ residentId, what: { kind: 'household-moved', householdId }, ...cause }],
    ),
    context,
  )
}
