import { type Context, command, type Fresh, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type KnownDevice, restoreDevice, revokeDevice } from '@lantoa/contracts/teams/devices.http'
import { dropSubscriptions } from '../deliveries/subscriptions.ts'
import { type DeviceFacts, decideRestore, decideRevoke } from './domain.ts'
import { device, listOwnersBodies } from './store.ts'

/** What an officer says of a device. */
export function revocationCommands(parts: ServiceParts) {
  const common = {
    keys: ({ deviceId }: { deviceId: string }) => ({ device: deviceId }),
    async gather(
      tx: Tx,
      { keys, context }: { keys: { device: readonly string[] }; context: Context },
    ): Promise<DeviceFacts> {
      const devices = await device.lock(tx, keys.device)
      const owners = [...devices.values()].map(({ ownerId }) => ownerId)
      return { devices, bodies: await listOwnersBodies(tx, owners, context.today) }
    },
    write(tx: Tx, fresh: readonly Fresh<KnownDevice>[]) {
      device.update(tx, valuesOf(fresh), ['version', 'revocation'])
      const revoked = valuesOf(fresh).filter(({ revocation }) => revocation !== null)
      dropSubscriptions(
        tx,
        revoked.map(({ deviceId }) => deviceId),
      )
    },
  }
  return {
    revoke: command(parts, revokeDevice, { ...common, decide: decideRevoke }),
    restore: command(parts, restoreDevice, { ...common, decide: decideRestore }),
  }
}
