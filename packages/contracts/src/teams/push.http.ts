import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { DeviceId } from '../ids.ts'
import { code } from '../text.ts'

const params = z.strictObject({ deviceId: DeviceId })
const path = '/devices/{deviceId}/push'

const Key = (form: RegExp) => code(form, 'a key as base64url')

/** Where a browser is reached, as it says itself (W3C Push API). */
export const PushSubscription = z
  .strictObject({
    endpoint: z.url({ protocol: /^https?$/, error: 'a URL of a push service' }).max(2_000),
    p256dh: Key(/^[\w-]{80,100}$/),
    auth: Key(/^[\w-]{16,40}$/),
  })
  .meta({
    id: 'PushSubscription',
    examples: [
      {
        endpoint: 'https://push.example/send/1',
        p256dh: 'BPhBGcZ6jVtDgFDcQTBqfJBTD7KO0XPrFHzJ5bDtrLwTbwEmqFYzMlz9Yl8eLtmbrx3oYhD8qcUxCLN0iZ8vFxk',
        auth: 'q83vEjRWeJCrze8SNFZ4kA',
      },
    ],
  })
export type PushSubscription = z.output<typeof PushSubscription>

export const getPushKey = defineRoute({
  ...{ method: 'get', path: '/push-key', operationId: 'getPushKey', permission: 'devices:report' },
  summary: 'With which key browsers subscribe; null where this deployment does not push',
  response: z.object({ publicKey: z.string().nullable() }).meta({ id: 'PushKey' }),
})

export const subscribeDevice = defineRoute({
  ...{ method: 'put', path, operationId: 'subscribeDevice', permission: 'devices:report', params },
  summary: 'Let your phone be told of new messages; only their title goes out, and whose phone it is nobody is told',
  body: PushSubscription,
  response: z.object({ deviceId: DeviceId }).meta({ id: 'SubscribedDevice' }),
  refusals: { 'device-of-another': 409, 'device-revoked': 409, 'not-a-person': 403, 'push-address-refused': 422 },
} as const)

export const unsubscribeDevice = defineRoute({
  ...{ method: 'delete', path, operationId: 'unsubscribeDevice', permission: 'devices:report', params },
  summary: 'Let your phone be told of messages no more',
  response: z.object({ deviceId: DeviceId }).meta({ id: 'UnsubscribedDevice' }),
})

export const pushRoutes = { getPushKey, subscribeDevice, unsubscribeDevice }
