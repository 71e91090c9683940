import { queryOf } from '../address.ts'

/** Which devices are asked for. */
export type DevicesAsked = {
  readonly unit?: string | undefined
  readonly only?: 'silent' | 'pending' | 'revoked' | undefined
  readonly cursor?: string | undefined
}

export function devicesAddress({ unit, only, cursor }: DevicesAsked = {}): string {
  return `/desk/devices${queryOf({ unit, only, cursor })}`
}

export function readDevicesAsked({ unit, only, cursor }: Readonly<Record<string, string>>): DevicesAsked {
  return { unit, cursor, only: only === 'silent' || only === 'pending' || only === 'revoked' ? only : undefined }
}
