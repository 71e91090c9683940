import { createLogger } from '@lantoa/chassis/process/logger'
import type { ServiceSettings } from '@lantoa/chassis/process/service'
import { startTestService, type TestService } from '@lantoa/chassis/testing/started-service'
import type { EventDefinition } from '@lantoa/contracts/define-event'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import { type UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import { createLantoa } from '@lantoa/sdk/client'
import { startPayments } from '../src/service.ts'
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

/** Payments with the units of the fixtures. `lines`: everything that it logs. */
export async function startPaymentsForTest(more: Pick<ServiceSettings, 'sweepInterval'> = {}) {
  const peers = createPeers()
  const lines: string[] = []
  const log = createLogger({ service: 'test', level: 'trace', stream: { write: (line) => void lines.push(line) } })
  const service = await startTestService((settings) => startPayments({ ...settings, ...more, log }, peers), {
    name: 'payments',
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

/** Everything that an event's topic holds, in order for each key. */
export async function eventsOf({ parts }: TestService, event: EventDefinition) {
  const found: { key: string; sequence: number; correlationId: string | undefined; data: unknown }[] = []
  for await (const page of parts.eventLog.readAll(event.topic.name)) {
    const entries = page.map(({ key, headers, value }) => ({
      key,
      sequence: Number(headers.ce_sequence),
      correlationId: headers.ce_correlationid,
      data: value === null ? null : JSON.parse(value),
    }))
    found.push(...entries)
  }
  return found
}
