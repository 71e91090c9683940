import { createLogger } from '@lantoa/chassis/process/logger'
import type { ServiceSettings } from '@lantoa/chassis/process/service'
import { startTestService, type TestService } from '@lantoa/chassis/testing/started-service'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import { type UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import { createLantoa } from '@lantoa/sdk/client'
import { startMarket } from '../src/service.ts'
import { EVENING, units } from './known-world.ts'

/** What identity and teams answer when they are asked, and what they were asked for. */
function createPeers() {
  const known = { residents: new Map<string, ResidentState>(), units: new Map<string, UnitState>() }
  const asked: string[] = []
  const state = { away: false }

  async function fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const [ids, source] = pathname.endsWith('/resident-facts')
      ? [searchParams.get('ids')?.split(','), known.residents]
      : [searchParams.getAll('refs'), known.units]
    asked.push(...(ids ?? []))
    if (state.away) throw new TypeError('fetch failed')
    const found = (ids ?? []).flatMap((id) => source.get(id) ?? [])
    return Response.json({ items: found.map((one) => ({ sequence: 1, state: one })) })
  }

  return {
    ...known,
    asked,
    state,
    lantoa: createLantoa({ baseUrl: 'http://peer.test', token: 't', fetch, retries: 0 }),
  }
}

/** Market with the units of the fixtures. `lines`: everything that it logs. */
export async function startMarketForTest(more: Pick<ServiceSettings, 'sweepInterval'> = {}) {
  const peers = createPeers()
  const lines: string[] = []
  const log = createLogger({ service: 'test', level: 'trace', stream: { write: (line) => void lines.push(line) } })
  const service = await startTestService((settings) => startMarket({ ...settings, ...more, log }, peers), {
    name: 'market',
    migrations: new URL('../migrations/', import.meta.url),
    now: () => EVENING,
  })
  const entries = units.map((data) => ({ key: `${data.code}@${data.validFrom}`, data, sequence: 1 }))
  await service.publish(unitChanged, entries)
  await service.settled()
  return { service, peers, lines }
}

/** Lets residents arrive from identity. */
export async function publishResidents(service: TestService, residents: readonly ResidentState[], sequence = 1) {
  await service.publish(
    residentChanged,
    residents.map((data) => ({ key: data.residentId, data, sequence })),
  )
  await service.settled()
}
