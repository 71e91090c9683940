import type { Database } from '@lantoa/chassis/database/database'
import type { DeviceId } from '@lantoa/contracts/ids'
import type { DeviceStanding } from '@lantoa/contracts/teams/devices.http'
import { standingOf } from './domain.ts'
import { device } from './store.ts'

/** How a device stands for a person who asks from it. */
export async function readStanding(
  database: Database,
  deviceId: DeviceId,
  personId: string | undefined,
): Promise<DeviceStanding> {
  return standingOf((await device.find(database, [deviceId])).get(deviceId), personId)
}
