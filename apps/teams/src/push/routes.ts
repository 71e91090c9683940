import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import { PersonId } from '@lantoa/contracts/ids'
import { pushRoutes } from '@lantoa/contracts/teams/push.http'
import { isRefused } from '../deliveries/post.ts'
import type { DeliverySettings } from '../deliveries/settings.ts'
import { dropSubscription, keepSubscription } from '../deliveries/subscriptions.ts'

const ANOTHERS = refuse('device-of-another', 'You have registered no such device.')

/** Phones that are told of new messages. */
export function pushSlice({ database }: ServiceParts, { push, allowPrivate }: DeliverySettings): Slice {
  const handlers: Handlers<typeof pushRoutes> = {
    getPushKey: async () => accept({ publicKey: push?.publicKey ?? null }),
    async subscribeDevice({ params: { deviceId }, body }, { caller }) {
      const ownerId = PersonId.safeParse(caller.subject).data
      if (!ownerId) return refuse('not-a-person', 'A program has no device: its subject is no id of a person.')
      if (!allowPrivate && isRefused(new URL(body.endpoint))) {
        return refuse('push-address-refused', 'It is no public https address.', { pointer: '/endpoint' })
      }
      const standing = await database.transaction((tx) => keepSubscription(tx, { deviceId, ownerId }, body))
      if (standing?.ownerId !== ownerId) return ANOTHERS
      return standing.revoked ? refuse('device-revoked', 'The device is revoked.') : accept({ deviceId })
    },
    /** Whether there was one or not: it is told of nothing from now on. */
    async unsubscribeDevice({ params: { deviceId } }, { caller }) {
      const ownerId = PersonId.safeParse(caller.subject).data
      if (ownerId) await dropSubscription(database, { deviceId, ownerId })
      return accept({ deviceId })
    },
  }
  return slice({ routes: pushRoutes, handlers })
}
