import type { TestService } from '@lantoa/chassis/testing/started-service'
import { homeConnections } from '@lantoa/contracts/government/home-connections'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { HAMLET } from './known-world.ts'

type Home = {
  readonly householdId: string
  readonly hamletCode?: string
  /** Where it lay until it came, and the day on which it did. */
  readonly before?: string
  readonly from?: string
  readonly mergedInto?: string
  readonly sequence?: number
}

const FIRST = '2025-07-01'

/** Lets a home arrive from identity. */
export async function publishHome(service: TestService, { householdId, mergedInto, sequence = 1, ...home }: Home) {
  const { hamletCode = HAMLET, before, from = FIRST } = home
  const earlier = before ? [{ hamletCode: before, from: FIRST, until: from }] : []
  const places = [...earlier, { hamletCode, from, until: mergedInto ? '2026-03-16' : null }]
  const status = mergedInto ? { status: 'merged', mergedInto } : { status: 'active' }
  const data = householdChanged.schema.parse({ householdId, places, ...status })
  await service.publish(householdChanged, [{ key: householdId, data, sequence }])
  await service.settled()
}

/** Connections as whoever counts them was told of them last. */
export async function publishedConnections(service: TestService, ids: readonly string[]) {
  await service.settled()
  const last = new Map<string, unknown>()
  for await (const page of service.parts.eventLog.readAll(homeConnections.changed.topic.name)) {
    for (const { key, value } of page) last.set(key, value === null ? null : JSON.parse(value))
  }
  return ids.map((id) => homeConnections.changed.schema.parse(last.get(id)))
}
