import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type {
  DeviceStanding,
  DeviceState,
  KnownDevice,
  restoreDevice,
  revokeDevice,
} from '@lantoa/contracts/teams/devices.http'
import { type OwnersBody, shownDevice } from './device.ts'

export type DeviceFacts = {
  readonly devices: ReadonlyMap<string, DeviceState>
  /** Bodies of the owners of these devices. */
  readonly bodies: readonly OwnersBody[]
}

export const NO_SUCH_DEVICE = refuse('not-found', 'There is no such device in your units.')

/** How a device stands for whoever asks from it; one that is not his own he has never registered. */
export function standingOf(
  device: Pick<DeviceState, 'ownerId' | 'revocation'> | undefined,
  personId: string | undefined,
): DeviceStanding {
  if (!device || device.ownerId !== personId) return 'unknown'
  return device.revocation ? 'revoked' : 'ok'
}

/** Judges that a device is to hold nothing any more. */
export function decideRevoke(
  given: Command<typeof revokeDevice>,
  facts: DeviceFacts,
  context: Context,
): Decided<KnownDevice & { version: number }, 'not-found' | 'precondition-failed' | 'device-revoked'> {
  const { reason } = given.input
  const revocation = { at: context.now.toISOString(), by: given.caller.subject, reason }
  return decideChange(given, {
    known: shownDevice(given.caller, facts.devices.get(given.input.deviceId), facts.bodies, context),
    missing: NO_SUCH_DEVICE,
    isDone: (known, isNext) => isNext && known.revocation?.reason === reason,
    change: (known) => (known.revocation ? refuse('device-revoked', 'The device is revoked already.') : { revocation }),
  })
}

/** Judges that a revocation is taken back. */
export function decideRestore(
  given: Command<typeof restoreDevice>,
  facts: DeviceFacts,
  context: Context,
): Decided<KnownDevice & { version: number }, 'not-found' | 'precondition-failed' | 'device-not-revoked'> {
  return decideChange(given, {
    known: shownDevice(given.caller, facts.devices.get(given.input.deviceId), facts.bodies, context),
    missing: NO_SUCH_DEVICE,
    isDone: (known, isNext) => isNext && known.revocation === null,
    change: (known) =>
      known.revocation ? { revocation: null } : refuse('device-not-revoked', 'The device is not revoked.'),
  })
}
