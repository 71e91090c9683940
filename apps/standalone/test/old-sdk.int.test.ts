import type { Role } from '@lantoa/contracts/permissions'
import { createLantoa } from '@lantoa/sdk/released/client'
import { clientCredentials } from '@lantoa/sdk/released/client-credentials'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startAllInOne } from './all-in-one.ts'
import type { Deployment } from './deployment.ts'
import { expectSoon } from './expectations.ts'
import { COMMUNE, type Place, PROVINCE, setUpCommune, setUpHamlet } from './place.ts'

const HAMLET = `${COMMUNE}.07`
const ON = '2026-03-17'
const WEEK = { period: '2026-W12' }

/** Who installed the client of the last release goes on with it: at the door, with a program, or at a desk. */
describe('the SDK of the last release, with the services of today', () => {
  const [householdId, grandmother, daughter] = [uuid(), uuid(), uuid()]
  const residents = [grandmother, daughter].map((residentId, index) => ({
    ...{ residentId, householdId, from: '2026-02-01', name: ['Nguyễn Thị Hoa', 'Trần Thị Mai'][index] ?? '' },
    ...{ birth: { year: 1951 + 30 * index }, sex: 'female' as const },
  }))
  const visitId = uuid()
  const accountId = uuid()
  let running: Awaited<ReturnType<typeof startAllInOne>>
  let as: Deployment['as']
  let place: Place

  beforeAll(async () => {
    running = await startAllInOne()
    const { baseUrl, clients } = running
    as = (role: Role) => {
      const { clientId = '', clientSecret = '' } = clients.find((client) => client.role === role) ?? {}
      const token = clientCredentials({ tokenUrl: `${baseUrl}/oidc/token`, clientId, clientSecret })
      return createLantoa({ baseUrl, token })
    }
    await setUpCommune(as)
    place = await setUpHamlet(as, HAMLET)
  })
  afterAll(() => running?.stop())

  test('registers a home and its people, alone and many at once', async () => {
    const { identity } = as('volunteer')
    const body = { hamletCode: HAMLET, openedOn: '2026-02-01' }
    const home = await identity.registerHousehold({ params: { householdId }, body })
    expect(home).toMatchObject({ data: { householdId, hamletCode: HAMLET }, etag: '"1"' })
    const results = await identity.registerResidentBatch.many(residents)
    expect(results).toMatchObject([{ accepted: true }, { accepted: true }])
    expect(await Array.fromAsync(identity.listHouseholds.all({ query: { unit: HAMLET } }))).toHaveLength(1)
  })

  test('records a visit, gets its first answer again, and knows what it is refused for', async () => {
    const { teams } = as('volunteer')
    const body = { householdId, teamId: place.teamId, visitorIds: [uuid()], startedAt: `${ON}T11:00:00Z` }
    const visit = { params: { visitId }, body: { ...body, outcome: 'done' as const } }
    const first = await teams.recordVisit(visit).orThrow()
    expect(await teams.recordVisit(visit).orThrow()).toEqual(first)
    const other = await teams.recordVisit({ ...visit, body: { ...visit.body, outcome: 'absent' } })
    expect(other.error).toMatchObject({ code: 'visit-differs', status: 409 })
  })

  test('records a step, an account, and that it was used, which takes the version', async () => {
    const { identity, payments } = as('volunteer')
    const step = { state: 'done', on: ON, evidence: 'official_list' } as const
    await identity.recordStep({ params: { residentId: daughter, step: 'level2_activated' }, body: step }).orThrow()
    const opened = { kind: 'e_wallet', provider: 'momo', status: 'opened', openedOn: ON, withTeamHelp: true } as const
    const account = await payments.trackAccount({ params: { accountId }, body: { residentId: daughter, ...opened } })
    const use = { params: { accountId }, body: { status: 'used', on: ON } as const }
    const used = await payments.advanceAccount({ ...use, ifMatch: account.etag ?? '' }).orThrow()
    expect(used).toMatchObject({ accountId, status: 'used' })
  })

  test('reads what came of it, in the hamlet and in the province', async () => {
    const { reporting } = as('observer')
    for (const unit of [HAMLET, PROVINCE]) {
      await expectSoon(as('observer'), unit, WEEK, { 'I-04': '1/1 = 100' })
      await expectSoon(as('observer'), unit, { on: ON }, { 'I-14': '1/2 = 50', 'I-26': '1/2 = 50' })
    }
    const contributors = as('commune_lead').reporting.listContributors
    const ask = { params: { indicatorId: 'I-26' }, query: { unit: HAMLET, on: ON } }
    expect(await Array.fromAsync(contributors.all(ask), ({ id }) => id)).toContain(daughter)
    const table = await as('observer')
      .reporting.exportValues({ query: { unit: PROVINCE, on: ON, format: 'csv' } })
      .orThrow()
    expect(await new Response(table.body).text()).toContain('I-26')
    expect((await reporting.getUnitValues({ params: { unit: '99999' } })).error?.code).toBe('unknown-unit')
  }, 60_000)
})
