import { describe, expect, test } from 'vitest'
import type { TestClaims } from './tokens.ts'

/** The part of a declared route that the rules are about. */
export type RuledRoute = {
  readonly method: string
  readonly path: string
  readonly operationId: string
  readonly batch: boolean
  readonly permission: string
  readonly body: { readonly shape: object }
}

export type RuledService = {
  /** Where the routes lie: `http://127.0.0.1:1234/teams/v1`. */
  readonly url: string
  token(claims: TestClaims): Promise<string>
}

type Sent = { token?: string; query?: string; type?: string; body?: string }
type Problem = { code: string; errors?: { pointer: string }[] }

const SAMPLE_ID = '01990f3e-7c1a-7000-8000-000000000001'
const TOO_LARGE = { single: 256 * 1024 + 1, batch: 4 * 1024 * 1024 + 1 }

/**
 * Declares one test per rule and route for what holds of all routes: 401 without a token, 403 without the permission,
 * 422 for a field that the contract does not name, 415 and 413 for bodies that are not read. A route that is open to
 * everybody asks for no token.
 */
export function testRouteRules(
  slices: readonly Readonly<Record<string, RuledRoute>>[],
  options: { service: () => RuledService /** Roles that together may call everything. */; roles: readonly string[] },
): void {
  const routes = slices.flatMap((slice) => Object.values(slice)).map((route) => [route.operationId, route] as const)
  const withBody = routes.filter(([, route]) => Object.keys(route.body.shape).length > 0)
  const isOpen = (route: RuledRoute) => route.permission.startsWith('public:')
  const [open, closed] = [routes.filter(([, route]) => isOpen(route)), routes.filter(([, route]) => !isOpen(route))]
  // The parts of a batch are those of its single route.
  const singles = routes.filter(([, route]) => !route.batch)
  const permitted = () => options.service().token({ roles: options.roles })

  describe('every route', () => {
    test.each(closed)('%s: 401 without a token, and with one of somebody else', async (_id, route) => {
      const missing = await send(options.service(), route, {})
      expect([missing.status, missing.problem.code]).toEqual([401, 'unauthenticated'])
      expect((await send(options.service(), route, { token: 'not.a.token' })).status).toBe(401)
    })

    test.each(closed)('%s: 403 without the permission, and nothing is parsed', async (_id, route) => {
      const token = await options.service().token({ roles: [] })
      const { status, problem } = await send(options.service(), route, { token, query: '?unknownField=1', body: '{' })
      expect([status, problem.code]).toEqual([403, 'forbidden'])
    })

    if (open.length > 0) {
      test.each(open)('%s: asks nobody for a token, and minds none', async (_id, route) => {
        for (const token of [undefined, 'not.a.token']) {
          const sent = { ...(token === undefined ? {} : { token }), query: '?unknownField=1' }
          const { status, problem } = await send(options.service(), route, sent)
          expect([status, problem.code]).toEqual([422, 'invalid-request'])
        }
      })
    }

    test.each(singles)('%s: 422 names a query field that it does not know', async (_id, route) => {
      const { status, problem } = await send(options.service(), route, {
        token: await permitted(),
        query: '?unknownField=1',
      })
      expect([status, problem.code]).toEqual([422, 'invalid-request'])
      expect(pointersOf(problem)).toContain('#/query/unknownField')
    })

    test.each(withBody)('%s: 422 names a body field that it does not know', async (_id, route) => {
      const body = JSON.stringify({ unknownField: 1 })
      const { status, problem } = await send(options.service(), route, { token: await permitted(), body })
      expect([status, problem.code]).toEqual([422, 'invalid-request'])
      expect(pointersOf(problem)).toContain('/unknownField')
    })

    test.each(withBody)('%s: 415 for anything but JSON, 400 for broken JSON', async (_id, route) => {
      const token = await permitted()
      const text = await send(options.service(), route, { token, type: 'text/plain', body: '{}' })
      expect([text.status, text.problem.code]).toEqual([415, 'unsupported-media-type'])
      const broken = await send(options.service(), route, { token, body: '{' })
      expect([broken.status, broken.problem.code]).toEqual([400, 'malformed-json'])
    })

    test.each(withBody)('%s: 413 for a body that is too large', async (_id, route) => {
      const body = JSON.stringify({ filler: 'x'.repeat(route.batch ? TOO_LARGE.batch : TOO_LARGE.single) })
      const { status, problem } = await send(options.service(), route, { token: await permitted(), body })
      expect([status, problem.code]).toEqual([413, 'body-too-large'])
    })
  })
}

async function send({ url }: RuledService, route: RuledRoute, { token, query, type, body }: Sent) {
  const path = route.path.replaceAll(/\{\w+\}/g, SAMPLE_ID)
  const response = await fetch(`${url}${path}${query ?? ''}`, {
    method: route.method.toUpperCase(),
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': type ?? 'application/json' }),
    },
    ...(body === undefined || route.method === 'get' ? {} : { body }),
  })
  return { status: response.status, problem: (await response.json()) as Problem }
}

function pointersOf({ errors }: Problem): string[] {
  return (errors ?? []).map(({ pointer }) => pointer)
}
