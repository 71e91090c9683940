import { createLantoa } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { gatherExports, listInWords } from './exports.ts'

const LINE = { exportId: 'e', unitCode: '31027', exportedBy: 'hoa', lastAt: '', rows: 1, whole: true }

test('the logs of all services are one, the latest first, and it is said where one has more', async () => {
  const asked: URL[] = []
  async function fetch({ url }: Request): Promise<Response> {
    asked.push(new URL(url))
    const isTeams = url.includes('/teams/')
    const line = { ...LINE, operation: 'list', startedAt: isTeams ? '2026-03-18T05:00:00Z' : '2026-03-17T05:00:00Z' }
    return Response.json({ items: url.includes('/payments/') ? [] : [line], ...(isTeams && { next: 'on' }) })
  }
  const lantoa = createLantoa({ baseUrl: 'http://desk.test', token: async () => 't', fetch, retries: 0 })
  const span = { from: '2026-03-01', last: '2026-03-31' }
  const { signal } = new AbortController()
  const { lines, more } = await gatherExports(lantoa, { unit: '31027', span, by: 'hoa', signal })
  expect(lines.map(({ startedAt }) => startedAt.slice(8, 10))).toEqual(['18', '17', '17', '17', '17'])
  expect(more).toBe(true)
  expect(asked.map(({ pathname }) => pathname.split('/')[1]).toSorted()).toEqual([
    ...['government', 'identity', 'market', 'payments', 'reporting', 'teams'],
  ])
  expect(asked[0]?.search).toBe('?unit=31027&limit=100&exportedBy=hoa&from=2026-03-01&until=2026-03-31')
})

test.each([
  ['listRightsRequests', 'Yêu cầu về dữ liệu cá nhân'],
  ['exportValues', 'Bảng số liệu'],
  ['listSomethingElse', 'listSomethingElse'],
])('%s is called %s', (operation, words) => expect(listInWords(operation)).toBe(words))
