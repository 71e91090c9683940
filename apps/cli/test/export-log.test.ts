import { expect, test } from 'vitest'
import { stage } from './stage.ts'

const LINE = {
  ...{ exportId: '01990f3e-7c1a-7000-8000-000000000001', operation: 'listResidents', unitCode: '31027' },
  ...{ exportedBy: 'officer-1', startedAt: '2026-03-17T02:00:00Z', lastAt: '2026-03-17T02:01:00Z' },
  ...{ rows: 1412, whole: true },
}
const at = (service: string) => `GET /${service}/v1/export-log`
const none = () => ({ items: [] })

test('exports of all services are listed, the latest first, and those that broke off say so', async () => {
  const late = { ...LINE, operation: 'listMerchants', startedAt: '2026-03-18T02:00:00Z', rows: 500, whole: false }
  const { lantoa, asked } = await stage({
    answers: {
      [at('identity')]: () => ({ items: [LINE] }),
      [at('payments')]: () => ({ items: [late] }),
      ...{ [at('teams')]: none, [at('government')]: none, [at('market')]: none },
      [at('reporting')]: none,
    },
  })
  const { out } = await lantoa('export-log', '--unit', '91', '--by', 'officer-1', '--from', '01/03/2026')
  expect(out).toMatch(/officer-1 +listMerchants +31027 +500 +broke off[\s\S]*officer-1 +listResidents +31027 +1\.412/)
  expect(asked.at(-1)?.url.search).toBe('?unit=91&from=2026-03-01&exportedBy=officer-1&limit=100')
})

test('of all services together the latest few are listed, and no page is read that they do not need', async () => {
  const onDay = (day: string) => ({ ...LINE, startedAt: `2026-03-${day}T02:00:00Z`, exportedBy: `officer-${day}` })
  const { lantoa, asked } = await stage({
    answers: {
      [at('identity')]: () => ({ items: [onDay('18'), onDay('16')], next: 'more' }),
      [at('payments')]: () => ({ items: [onDay('17'), onDay('15')] }),
      ...{ [at('teams')]: none, [at('government')]: none, [at('market')]: none },
      [at('reporting')]: none,
    },
  })
  const { out, err } = await lantoa('export-log', '--unit', '91', '--limit', '2')
  expect(out.match(/officer-\d+/g)).toEqual(['officer-18', 'officer-17'])
  expect(err).toContain('The latest 2; there may be more')
  expect(asked.filter(({ url }) => url.searchParams.has('cursor'))).toEqual([])
})

test('where nobody took anything away, that is said', async () => {
  const answers = Object.fromEntries(
    ['identity', 'payments', 'teams', 'government', 'market', 'reporting'].map((name) => [at(name), none]),
  )
  const { lantoa } = await stage({ answers })
  expect((await lantoa('export-log', '--unit', '91')).err).toContain('Nobody has taken a list away.')
})

test.each([
  ['rights-requests', 'identity/v1/rights-requests'],
  ['breaches', 'identity/v1/breaches'],
])('of %s those that are late are asked for', async (things, path) => {
  const { lantoa, asked } = await stage({ answers: { [`GET /${path}`]: none } })
  await lantoa(things, 'list', '--unit', '31027', '--overdue')
  expect(asked.at(-1)?.url.search).toBe('?unit=31027&overdue=yes&limit=50')
  expect((await lantoa('legal-holds', 'list', '--overdue')).exitCode).toBe(2)
})
