import { createLantoa } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { appsFor, choicesOf, gatherApps } from './apps.ts'

const SEEN = { app: 'vneid', device: 'smartphone', status: 'installed', on: '2026-03-02', provincial: false }

test('everybody who lives in a home has a row for each app, and one where nothing was recorded', async () => {
  const people = [
    { residentId: 'lan', name: 'Lan', leftOn: null },
    { residentId: 'hoa', name: 'Hoa', leftOn: null },
    { residentId: 'an', name: 'An', leftOn: '2026-01-01' },
  ]
  async function fetch({ url }: Request): Promise<Response> {
    const isLan = url.includes('/residents/lan/')
    return Response.json(
      url.includes('/steps') ? { apps: isLan ? [SEEN, { ...SEEN, app: 'vssid' }] : [] } : { items: people },
    )
  }
  const lantoa = createLantoa({ baseUrl: 'http://desk.test', token: async () => 't', fetch, retries: 0 })
  const rows = await gatherApps(lantoa, 'home', new AbortController().signal)
  expect(rows.map(({ person, seen }) => [person.name, seen?.app])).toEqual([
    ['Lan', 'vneid'],
    ['Lan', 'vssid'],
    ['Hoa', undefined],
  ])
})

test('the app of the province is offered where the catalogue has one, before those of the country', () => {
  const me = { citizenApps: [{ code: 'dak_lak_so', name: 'Đắk Lắk Số' }] }
  expect(appsFor(me).map(({ code, provincial }) => [code, provincial])).toEqual([
    ['dak_lak_so', true],
    ['vneid', false],
    ['vssid', false],
  ])
})

test.each([
  [null, ['vneid', 'vssid']],
  [{ app: 'vssid' }, ['vneid', 'vssid']],
  [{ app: 'dak_lak_so' }, ['vneid', 'vssid', 'dak_lak_so']],
])('what was recorded before may be chosen whether it is offered or not: %j', (seen, codes) => {
  expect(choicesOf(appsFor(undefined), seen).map(([code]) => code)).toEqual(codes)
})
