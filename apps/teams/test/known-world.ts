import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diskFiles } from '@lantoa/chassis/files/disk-files'
import type { FileStore } from '@lantoa/chassis/files/file-store'
import { startTestService, type TestService } from '@lantoa/chassis/testing/started-service'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { createLantoa } from '@lantoa/sdk/client'
import type { DeliverySettings } from '../src/deliveries/settings.ts'
import { startTeams } from '../src/service.ts'

/** The evening of the fixtures. */
export const EVENING = new Date('2026-03-17T13:15:00Z')
export const COMMUNE = '31027'
export const home = fixtureOf(householdChanged)
export const resident = fixtureOf(residentChanged)

/** Teams with the units of the fixtures, alone: what it asks of identity, identity has never heard of, if not told. */
export async function startTeamsForTest(
  now: () => Date = () => EVENING,
  identity: typeof fetch = async () => Response.json({ items: [] }),
  more: { delivery?: DeliverySettings; files?: FileStore } = {},
): Promise<TestService> {
  const stranger = createLantoa({ baseUrl: 'http://identity.test', token: 'none', fetch: identity })
  const migrations = new URL('../migrations/', import.meta.url)
  const files = diskFiles(mkdtempSync(join(tmpdir(), 'lantoa-teams-')))
  const service = await startTestService(
    (settings) => startTeams(settings, { lantoa: stranger, lantoaAs: () => stranger, files, ...more }),
    {
      name: 'teams',
      migrations,
      now,
    },
  )
  await storeUnits(service)
  return service
}

/** Lets the household and the resident of the fixtures arrive from identity. */
export async function publishHome(service: TestService): Promise<void> {
  await service.publish(householdChanged, [{ key: home.householdId, data: home, sequence: 1 }])
  await service.publish(residentChanged, [{ key: resident.residentId, data: resident, sequence: 1 }])
  await service.settled()
}

async function storeUnits({ parts }: TestService): Promise<void> {
  const unit = { ...fixtureOf(unitChanged), validTo: null, successors: [] }
  const units = [
    { code: '91', level: 'province', kind: 'tỉnh', name: 'An Giang', parentCode: null },
    { code: COMMUNE, level: 'commune', kind: 'xã', name: 'U Minh Thượng', parentCode: '91' },
    { code: '31027.07', level: 'hamlet', kind: 'ấp', name: 'Minh Thuận B', parentCode: COMMUNE },
    { code: '31018', level: 'commune', kind: 'xã', name: 'An Minh', parentCode: '91' },
    { code: '31018.02', level: 'hamlet', kind: 'ấp', name: '2', parentCode: '31018' },
  ]
  const states = units.map((own) => ({ state: unitChanged.schema.parse({ ...unit, ...own }), sequence: 1 }))
  await parts.database.transaction((tx) => parts.units.store(tx, states))
  await parts.units.ensure(states.map(({ state }) => state.code))
}
