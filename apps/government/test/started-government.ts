import { createLogger } from '@lantoa/chassis/process/logger'
import type { ServiceSettings } from '@lantoa/chassis/process/service'
import { startTestService } from '@lantoa/chassis/testing/started-service'
import { type UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import { createLantoa } from '@lantoa/sdk/client'
import { startGovernment } from '../src/service.ts'
import { EVENING, units } from './known-world.ts'

/** What teams answers when it is asked for units, and what it was asked for. */
function createPeers() {
  const known = new Map<string, UnitState>()
  const asked: string[] = []

  async function fetch(request: Request): Promise<Response> {
    const refs = new URL(request.url).searchParams.getAll('refs')
    asked.push(...refs)
    const found = refs.flatMap((ref) => known.get(ref) ?? [])
    return Response.json({ items: found.map((state) => ({ sequence: 1, state })) })
  }

  return { units: known, asked, lantoa: createLantoa({ baseUrl: 'http://peer.test', token: 't', fetch, retries: 0 }) }
}

/** Government with the units of the fixtures. `lines`: everything that it logs. */
export async function startGovernmentForTest(more: Pick<ServiceSettings, 'sweepInterval'> = {}) {
  const peers = createPeers()
  const lines: string[] = []
  const log = createLogger({ service: 'test', level: 'trace', stream: { write: (line) => void lines.push(line) } })
  const service = await startTestService((settings) => startGovernment({ ...settings, ...more, log }, peers), {
    name: 'government',
    migrations: new URL('../migrations/', import.meta.url),
    now: () => EVENING,
  })
  const entries = units.map((data) => ({ key: `${data.code}@${data.validFrom}`, data, sequence: 1 }))
  await service.publish(unitChanged, entries)
  await service.settled()
  return { service, peers, lines }
}
