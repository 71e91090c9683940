import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { defineFile } from '@lantoa/contracts/define-file'
import { createTestIssuer } from '@lantoa/testkit/tokens'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createMetrics } from '../process/metrics.ts'
import { createAuthenticator } from './auth.ts'
import { createHttp, listen } from './http.ts'
import { mount } from './mount.ts'
import { accept, refuse } from './outcome.ts'
import { ProblemError } from './problems.ts'

const PIECE = Buffer.alloc(64 * 1024, 'x')
const exportThings = defineFile({
  path: '/things',
  operationId: 'exportThings',
  summary: 'Things',
  permission: 'totals:export',
  mediaTypes: ['text/csv'],
  query: z.strictObject({ way: z.enum(['whole', 'refused', 'busy', 'broken', 'breaks-off', 'endless']) }),
  refusals: { 'no-things': 422 },
})
type Way = z.output<typeof exportThings.query>['way']

const logged: string[] = []
let made = 0
let ended = 0
let ask: (way: Way, roles?: string[]) => Promise<Response>
let close: () => Promise<void>

async function* pieces(way: Way): AsyncGenerator<Uint8Array> {
  try {
    if (way === 'busy') throw new ProblemError('try-later', 'Full.', { retryAfterSeconds: 7 })
    if (way === 'broken') throw new Error('secret detail of the inside')
    for (made = 1; way === 'endless' || made <= 3; made += 1) {
      yield PIECE
      if (way === 'breaks-off' && made === 2) throw new Error('secret detail of the inside')
    }
  } finally {
    ended += 1
  }
}

beforeAll(async () => {
  const issuer = await createTestIssuer()
  const log = pino({ level: 'error' }, { write: (line) => logged.push(line) })
  const metrics = createMetrics('things')
  const authenticate = createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys })
  const { app, router } = createHttp({
    ...{ name: 'things', log, authenticate, metrics, openapi: {}, live: [], ready: [], requestsPerMinute: 1_000 },
  })
  mount(
    { router, authenticate, now: () => new Date(), log },
    { exportThings },
    {
      async exportThings({ query: { way } }) {
        if (way === 'refused') return refuse('no-things', 'There are none.')
        return accept({ name: 'things.csv', mediaType: 'text/csv', content: pieces(way) })
      },
    },
  )
  const server = await listen({ '/things': app }, { host: '127.0.0.1', port: 0 })
  close = server.close
  ask = async (way, roles = ['observer']) => {
    const headers = { Authorization: `Bearer ${await issuer.token({ roles })}` }
    return fetch(`http://127.0.0.1:${server.port}/things/v1/things?way=${way}`, { headers })
  }
})
afterAll(() => close())

test('is sent whole, under its name', async () => {
  const answer = await ask('whole')
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="things.csv"')
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'text/csv'])
  expect(await answer.text()).toHaveLength(3 * PIECE.length)
})

test.each<[Way, string[], number, string]>([
  ['whole', ['volunteer'], 403, 'forbidden'],
  ['unknown' as Way, ['observer'], 422, 'invalid-request'],
  ['refused', ['observer'], 422, 'no-things'],
  ['busy', ['observer'], 503, 'try-later'],
  ['broken', ['observer'], 500, 'internal-error'],
])('before its first piece whatever goes wrong is a problem: %s for %s', async (way, roles, status, code) => {
  const answer = await ask(way, roles)
  const body = await answer.text()
  expect([answer.status, JSON.parse(body).code]).toEqual([status, code])
  expect(body).not.toContain('secret')
})

test('one that breaks off never looks whole, and the reason is logged', async () => {
  const { body } = await ask('breaks-off')
  await expect(text(body ?? new Blob([]).stream())).rejects.toThrow()
  await expect.poll(() => logged.join()).toContain('a file broke off')
})

test('nothing is made that nobody reads, and making ends with the one who hangs up', async () => {
  ended = 0
  const { body } = await ask('endless')
  // What fits into the buffers on the way is made, and then no more.
  await expect.poll(standsStill).toBe(true)
  expect(made * PIECE.length).toBeLessThan(64 * 1024 * 1024)
  await body?.cancel()
  await expect.poll(() => ended).toBe(1)
})

async function standsStill(): Promise<boolean> {
  const before = made
  await sleep(300)
  return made === before
}
