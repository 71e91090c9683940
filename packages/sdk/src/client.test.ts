import { describe, expect, test } from 'vitest'
import { LantoaError } from './client.ts'
import { scriptedClient as client, json, problem } from './scripted-fetch.ts'

const visitId = '01990f3e-7c1a-7000-8000-000000000001'
const report = {
  householdId: '01990f3e-7c1a-7000-8000-0000000000a1',
  teamId: '01990f3e-7c1a-7000-8000-0000000000b1',
  visitorIds: ['01990f3e-7c1a-7000-8000-0000000000c1'],
  startedAt: '2026-03-17T18:40:00+07:00',
  outcome: 'done' as const,
}

describe('a call', () => {
  test('sends method, path, query, token and body', async () => {
    const { lantoa, seen } = client([json({ visitId })])
    const { data, error } = await lantoa.teams.recordVisit({ params: { visitId }, body: report })
    await lantoa.teams.listVisits({ query: { householdId: report.householdId, limit: 5, cursor: undefined } })
    expect(error).toBeUndefined()
    expect(data?.visitId).toBe(visitId)
    expect(seen[0]).toMatchObject({ method: 'PUT', url: `http://lantoa.test/teams/v1/visits/${visitId}`, body: report })
    expect(seen[0]?.headers.get('Authorization')).toBe('Bearer first')
    expect(seen[0]?.headers.get('Content-Type')).toBe('application/json')
    expect(seen[1]?.url).toBe(`http://lantoa.test/teams/v1/visits?householdId=${report.householdId}&limit=5`)
  })

  test('answers a refusal as a problem, and orThrow throws it', async () => {
    const { lantoa, seen } = client([problem(409, 'household-closed')])
    const { error, response } = await lantoa.teams.recordVisit({ params: { visitId }, body: report })
    expect(error?.code).toBe('household-closed')
    expect(response?.status).toBe(409)
    const thrown = await lantoa.teams
      .getVisit({ params: { visitId } })
      .orThrow()
      .catch((reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(LantoaError)
    expect(thrown).toMatchObject({ code: 'household-closed', status: 409 })
    expect(seen).toHaveLength(2)
  })

  test('carries the version there and back, as it came or as a bare number', async () => {
    const { lantoa, seen } = client([json({}, { ETag: '"4"' })])
    const closing = { params: { code: '31066' }, body: { on: '2025-07-01', successors: [] } }
    const { etag } = await lantoa.teams.getUnit({ params: { code: '31066' } })
    expect(etag).toBe('"4"')
    await lantoa.teams.closeUnit({ ...closing, ifMatch: etag ?? '' })
    await lantoa.teams.closeUnit({ ...closing, ifMatch: 4 })
    await lantoa.teams.closeUnit({ ...closing, ifMatch: '4' })
    expect(seen.map((one) => one.headers.get('If-Match'))).toEqual([null, '"4"', '"4"', '"4"'])
  })

  test('goes to the base URL of its service, and says which one is missing', async () => {
    const { lantoa, seen } = client([json({})], { baseUrl: { teams: 'http://teams.test:8080/' } })
    await lantoa.teams.getStatus()
    expect(seen[0]?.url).toBe('http://teams.test:8080/teams/v1/operations/status')
    await expect(lantoa.payments.getStatus()).rejects.toThrow('payments')
  })

  test('lets onRequest set headers', async () => {
    const onRequest = (request: Request) => request.headers.set('X-Correlation-Id', 'abc')
    const { lantoa, seen } = client([json({})], { onRequest })
    await lantoa.teams.getStatus()
    expect(seen[0]?.headers.get('X-Correlation-Id')).toBe('abc')
  })
})
