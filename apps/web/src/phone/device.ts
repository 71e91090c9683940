import type { Lantoa } from '@lantoa/sdk'
import { v7 as uuid } from 'uuid'
import { APP_VERSION } from './app-version.ts'
import type { OpenLocker } from './open-locker.ts'
import { type Device, keepSecret, readSecret } from './secrets.ts'
import { withRoom } from './store.ts'
import type { Failed } from './times.ts'

type Kind = Device['kind']

/** Until its owner calls it something. */
const NAMES: Readonly<Record<Kind, string>> = { phone: 'Điện thoại', tablet: 'Máy tính bảng', computer: 'Máy tính' }

/** Made once, also when two tabs ask for it at the same time. */
export async function deviceOf(locker: OpenLocker): Promise<Device> {
  return await navigator.locks.request(`lantoa-device-${locker.id}`, async () => {
    const known = await readSecret(locker, 'device')
    if (known) return known
    const kind = kindOf(navigator.userAgent)
    const made: Device = { id: uuid(), kind, name: NAMES[kind] }
    await withRoom(locker.store, () => keepSecret(locker, 'device', made))
    return made
  })
}

/** Lets the services know it, by the name that its owner has just given it or by the one that it has. */
export async function registerDevice(
  locker: OpenLocker,
  lantoa: Lantoa,
  name?: string,
  signal?: AbortSignal,
): Promise<Failed | undefined> {
  const { id, kind, ...device } = await deviceOf(locker)
  const body = { name: name ?? device.name, kind, appVersion: APP_VERSION }
  const { data, error, response } = await lantoa.teams.registerDevice({ params: { deviceId: id }, body, signal })
  if (error) return { problem: error, response }
  await withRoom(locker.store, () => keepSecret(locker, 'device', { id, kind, name: data.name }))
  locker.changed()
  return undefined
}

/** What somebody holds in his hands, as far as a browser says it. */
export function kindOf(userAgent: string): Kind {
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return 'tablet'
  return /Android|iPhone|Mobile/.test(userAgent) ? 'phone' : 'computer'
}
