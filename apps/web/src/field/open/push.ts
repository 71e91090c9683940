import type { Lantoa } from '@lantoa/sdk'
import type { Locker } from '../../phone/locker.ts'

/** Lets this phone be told of new messages, or no more. Answers the code of what stands against it. */
export async function tellOfMessages(locker: Locker, { teams }: Lantoa, wanted: boolean): Promise<string | undefined> {
  const { pushManager } = await navigator.serviceWorker.ready
  const { id: deviceId } = await locker.device()
  if (!wanted) {
    await (await pushManager.getSubscription())?.unsubscribe()
    return (await teams.unsubscribeDevice({ params: { deviceId } })).error?.code
  }
  const { data, error } = await teams.getPushKey({})
  if (error) return error.code
  if (data.publicKey === null) return 'no-key'
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: data.publicKey })
  const { endpoint = '', keys: { p256dh = '', auth = '' } = {} } = subscription.toJSON()
  return (await teams.subscribeDevice({ params: { deviceId }, body: { endpoint, p256dh, auth } })).error?.code
}
