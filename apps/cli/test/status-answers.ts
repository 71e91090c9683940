import type { Data } from '@lantoa/sdk'
import type { Answers } from './stage.ts'

export type Status = Data<'teams', 'getStatus'>

export const READY: Omit<Status, 'service'> = {
  startedAt: '2026-03-17T13:15:00.000Z',
  ready: true,
  checks: [{ name: 'database', ok: true }],
  version: '0.1.0',
  now: '2026-03-17T13:20:00.000Z',
  outbox: { depth: 0, oldestAgeSeconds: 0 },
  relay: { leading: true },
  consumers: [
    { group: 'x', topic: 'teams.unit.v1', partition: 0, lag: 1_200 },
    { group: 'x', topic: 'teams.visit.v1', partition: 1, lag: 34 },
  ],
  lost: 0,
  deadLetters: 0,
}

/** What the services say of themselves: all is ready but for what is given. */
export function statusOf(changed: Record<string, Partial<Status> | Response> = {}): Answers {
  const services = ['identity', 'payments', 'teams', 'government', 'market', 'reporting']
  return Object.fromEntries(
    services.map((service) => {
      const change = changed[service]
      return [
        `GET /${service}/v1/operations/status`,
        () => (change instanceof Response ? change : { ...READY, service, ...change }),
      ]
    }),
  )
}
