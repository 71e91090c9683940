import { createLantoa } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import type { ClaimLine } from './read-claims.ts'
import { sendClaims } from './send-claims.ts'

const UNITS: readonly string[] = ['31027.07', '31027.10', '31027.20', '31027.200']

/** A service that refuses the claims of units that are not there. */
async function answer(request: Request): Promise<Response> {
  const refuse = (status: number, code: string) => ({ type: 'x', title: 'x', status, code })
  const code = request.url.split('/').at(-1) ?? ''
  if (request.method === 'GET') {
    return UNITS.includes(code) ? Response.json({}) : Response.json(refuse(404, 'not-found'), { status: 404 })
  }
  const { items } = (await request.json()) as { items: { unit: string }[] }
  const results = items.map(({ unit }) =>
    UNITS.includes(unit) ? { accepted: true, value: {} } : { accepted: false, problem: refuse(422, 'unknown-unit') },
  )
  return Response.json({ results })
}

test('of a unit whose code Excel took for a number it is said what to write; where two fit, that there is none', async () => {
  const lantoa = createLantoa({ baseUrl: 'http://desk.test', token: async () => 't', fetch: answer, retries: 0 })
  const lines = ['31027.07', '31027.1', '31027.2', '31027.90'].map(
    (unit, row) => ({ row, claim: { unit } }) as ClaimLine,
  )
  const { claims, refused } = await sendClaims(lantoa, 'checkClaimBatch', lines)
  expect(claims.map(({ row }) => row)).toEqual([0])
  const unknown = refused[2]?.what
  expect(refused).toEqual([
    { row: 1, what: 'Đơn vị: Excel đã đổi mã này thành số nên mất số 0. Hãy ghi 31027.10.' },
    { row: 2, what: unknown },
    { row: 3, what: unknown },
  ])
})
