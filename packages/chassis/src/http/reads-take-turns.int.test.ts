import { defineRoute } from '@lantoa/contracts/define-route'
import { createTestIssuer } from '@lantoa/testkit/tokens'
import { pino } from 'pino'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createMetrics } from '../process/metrics.ts'
import { createAuthenticator } from './auth.ts'
import { createHttp, listen } from './http.ts'
import { mount } from './mount.ts'
import { accept } from './outcome.ts'

const getThing = defineRoute({
  ...{
    method: 'get',
    path: '/things/{id}',
    operationId: 'getThing',
    summary: 'Get a thing',
    permission: 'visits:read',
  },
  params: z.strictObject({ id: z.string() }),
  response: z.object({ id: z.string() }),
} as const)

const WAIT = { timeout: 20_000, interval: 5 }

test('who reads much at once leaves connections to others, and they come next', async () => {
  const issuer = await createTestIssuer()
  const log = pino({ level: 'silent' })
  const { promise: allCame, resolve: letGo } = Promise.withResolvers<void>()
  let arrived = 0
  const known = createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys })
  const authenticate: typeof known = async (token) => {
    const caller = await known(token)
    arrived += 1
    return caller
  }
  const parts = { name: 'things', log, authenticate: known, metrics: createMetrics('things'), openapi: {} }
  const { app, router } = createHttp({ ...parts, live: [], ready: [], requestsPerMinute: 10_000 })
  let [reading, most] = [0, 0]
  const order: string[] = []
  const handlers = {
    async getThing({ params: { id } }: { params: { id: string } }) {
      reading += 1
      most = Math.max(most, reading)
      await allCame
      reading -= 1
      order.push(id)
      return accept({ id })
    },
  }
  mount({ router, authenticate, now: () => new Date(), log }, { getThing }, handlers)
  const server = await listen({ '/things': app }, { host: '127.0.0.1', port: 0, patience: 100 })
  const get = async (subject: string) => {
    const headers = { authorization: `Bearer ${await issuer.token({ subject, roles: ['volunteer'] })}` }
    const answer = await fetch(`http://127.0.0.1:${server.port}/things/v1/things/${subject}`, { headers })
    expect(answer.status).toBe(200)
  }
  const flood = Array.from({ length: 60 }, () => get('much'))
  await vi.waitUntil(() => arrived === 60, WAIT)
  const little = get('little')
  await vi.waitUntil(() => arrived === 61, WAIT)
  letGo()
  await Promise.all([...flood, little])
  expect(most).toBe(6)
  expect(order.indexOf('little')).toBeLessThanOrEqual(7)
  await server.close()
})
