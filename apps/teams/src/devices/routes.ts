import type { Handlers } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { PersonId } from '@lantoa/contracts/ids'
import { type deviceRoutes, SILENT_AFTER_HOURS } from '@lantoa/contracts/teams/devices.http'
import { dayOf } from '@lantoa/vietnam/days'
import { bodiesIn, refuseReading } from '../bodies/read-unit.ts'
import { holdsUnit } from '../judging/holds-unit.ts'
import { revocationCommands } from './commands.ts'
import { shownDevice } from './device.ts'
import { NO_SUCH_DEVICE, standingOf } from './domain.ts'
import { countByHamlet, device, keepDevice, keepHeartbeat, listDevices, listOwnersBodies, ofBodies } from './store.ts'

const SILENT_AFTER_MS = SILENT_AFTER_HOURS * 3_600_000

export function deviceHandlers(parts: ServiceParts): Handlers<typeof deviceRoutes> {
  const { database, units } = parts
  const { revoke, restore } = revocationCommands(parts)
  return {
    async registerDevice({ params, body }, { caller, now }) {
      const ownerId = personOf(caller)
      if (!ownerId) return refuse('not-a-person', 'A program has no device: its subject is no id of a person.')
      const kept = await keepDevice(database, { ...params, ownerId, at: now }, body)
      return kept ? accept(kept) : refuse('device-of-another', 'The device is registered for somebody else.')
    },
    // One statement, and no event: nobody follows what is true for ten minutes.
    async sendHeartbeat({ params, body }, { caller, now }) {
      const ownerId = personOf(caller)
      const kept = ownerId && (await keepHeartbeat(database, { ...params, ownerId, at: now }, body))
      return accept({ device: standingOf(kept || undefined, ownerId) })
    },
    async getDevice({ params: { deviceId } }, { caller, now }) {
      const today = dayOf(now)
      const found = (await device.find(database, [deviceId])).get(deviceId)
      const bodies = found ? await listOwnersBodies(database, [found.ownerId], today) : []
      const shown = shownDevice(caller, found, bodies, { tree: units.tree(), today })
      return shown ? accept(shown, shown.version) : NO_SUCH_DEVICE
    },
    async listDevices({ query }, { caller, now }) {
      const [tree, today] = [units.tree(), dayOf(now)]
      const refusal = refuseReading(caller, tree, query.unit, today, today)
      if (refusal) return refusal
      const silentSince = new Date(now.getTime() - SILENT_AFTER_MS)
      const wanted = { only: query.only, on: today, silentSince }
      const { value: page } = await listDevices(database, query, ofBodies(bodiesIn(tree, query.unit, today), wanted))
      const owners = page.items.map(({ ownerId }) => ownerId)
      const bodies = await listOwnersBodies(database, owners, today)
      // A team that serves the unit beside others of which the caller has none is in no scope of his.
      const items = page.items.flatMap((one) => shownDevice(caller, one, bodies, { tree, today }) ?? [])
      return accept({ ...page, items })
    },
    async countHamletDevices({ body }, { caller, now }) {
      const [tree, today] = [units.tree(), dayOf(now)]
      const own = body.hamletCodes.filter((code) => holdsUnit(caller, tree, code, today, today))
      return accept({ items: await countByHamlet(database, own, today) })
    },
    revokeDevice: revoke.one,
    restoreDevice: restore.one,
  }
}

function personOf({ subject }: Caller): PersonId | undefined {
  return PersonId.safeParse(subject).data
}
