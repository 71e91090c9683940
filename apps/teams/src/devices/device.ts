import type { Caller } from '@lantoa/chassis/http/caller'
import type { MemberRole } from '@lantoa/contracts/lists'
import type { DeviceState, KnownDevice } from '@lantoa/contracts/teams/devices.http'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import type { z } from 'zod'
import { holdsBody, isTeam, type StoredBody } from '../bodies/body.ts'
import { hamletsOn } from '../bodies/served.ts'

/** A body of the owner of a device: one that he is in, or was in last. */
export type OwnersBody = StoredBody & { readonly personId: string; readonly role: z.output<typeof MemberRole> }

type Place = { readonly tree: UnitTree; readonly today: Day }

/** A device as it is shown to somebody, with the bodies by which it is his to see; by none it is not. */
export function shownDevice(
  caller: Caller,
  device: DeviceState | undefined,
  bodies: readonly OwnersBody[],
  place: Place,
): KnownDevice | undefined {
  const own = bodies.filter((body) => {
    return body.personId === device?.ownerId && holdsBody(caller, body, place.tree, place.today)
  })
  return device && own.length > 0 ? { ...device, bodies: own.map((body) => shownBody(body, place)) } : undefined
}

function shownBody(body: OwnersBody, { tree, today }: Place): KnownDevice['bodies'][number] {
  const { bodyId, kind, name, unitCode, role } = body
  return { bodyId, kind, name, unitCode, role, hamletCodes: isTeam(body) ? hamletsOn(tree, body, today) : [] }
}
