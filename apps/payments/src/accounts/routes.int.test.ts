import { setTimeout as sleep } from 'node:timers/promises'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { holderChanged } from '@lantoa/contracts/payments/account-holders.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HAMLET, someResident, someUnit } from '../../test/known-world.ts'
import { eventsOf, publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'
import { lockResidents } from '../known-residents/find.ts'

let world: Awaited<ReturnType<typeof startPaymentsForTest>>
const resident = someResident()
const neighbour = someResident()
const gone = someResident({ stays: resident.stays.map((stay) => ({ ...stay, until: '2026-03-01' })) })
const elsewhere = someResident({ stays: resident.stays.map((stay) => ({ ...stay, hamletCode: '31018.02' })) })

beforeAll(async () => {
  world = await startPaymentsForTest()
  await publishResidents(world.service, [resident, neighbour, gone, elsewhere])
})
afterAll(() => world.service.stop())

function volunteer(units = [HAMLET]) {
  return world.service.as({ roles: ['volunteer'], units }).payments
}

function record(more: object = {}) {
  const opened = { status: 'opened' as const, openedOn: '2026-03-17' }
  return { residentId: resident.residentId, kind: 'e_wallet' as const, provider: 'momo', ...opened, ...more }
}

function track(more: object = {}, accountId: string = uuid()) {
  return volunteer().trackAccount({ params: { accountId }, body: record(more) })
}

async function linesOf(thingId: string) {
  const officer = world.service.as({ roles: ['commune_officer'], units: ['31027'] }).payments
  return (await officer.listTextReads({ query: { unit: '31027', thingId } }).orThrow()).items
}

async function holderEvents(residentId: string) {
  await world.service.settled()
  return (await eventsOf(world.service, holderChanged)).filter(({ key }) => key === residentId)
}

describe('one account', () => {
  const accountId = uuid()
  const own = { residentId: neighbour.residentId, withTeamHelp: true }

  test('is answered, stored and told of once, however often it is sent', async () => {
    const first = await track(own, accountId)
    const again = await track(own, accountId)
    expect(first.data).toMatchObject({ accountId, status: 'opened', openedOn: '2026-03-17', usedOn: null, version: 1 })
    expect([again.data, again.etag]).toEqual([first.data, '"1"'])
    const [event, ...more] = await holderEvents(neighbour.residentId)
    expect(more).toEqual([])
    expect(event).toMatchObject({
      sequence: 1,
      correlationId: first.response?.headers.get('X-Correlation-Id'),
      data: {
        residentId: neighbour.residentId,
        stays: [{ hamletCode: HAMLET, from: '2025-07-01', until: null }],
        reaches15On: '1998-12-01',
        accounts: [
          {
            accountId,
            kind: 'e_wallet',
            open: [{ from: '2026-03-17', until: null }],
            withTeamHelp: true,
            essentialServices: [],
          },
        ],
      },
    })
    expect(JSON.stringify(event?.data)).not.toContain('momo')
  })

  test('in capitals is the same account', async () => {
    const first = await track(own, accountId)
    const shouted = { ...own, residentId: neighbour.residentId.toUpperCase() }
    expect((await track(shouted, accountId.toUpperCase())).data).toEqual(first.data)
    const params = { accountId: accountId.toUpperCase() }
    expect((await volunteer().getAccount({ params })).data).toEqual(first.data)
  })

  test('with other content under the same id is refused', async () => {
    const { error } = await track({ ...own, provider: 'zalopay' }, accountId)
    expect(error).toMatchObject({ code: 'account-differs', status: 409, pointer: '/accountId' })
  })

  test('is nobody else’s to ask for: whoever may not see it is answered as if it were not there', async () => {
    const stranger = volunteer(['31018'])
    const again = await stranger.trackAccount({ params: { accountId }, body: record(own) })
    const fresh = await stranger.trackAccount({ params: { accountId: uuid() }, body: record(own) })
    const guess = await stranger.trackAccount({
      params: { accountId },
      body: record({ residentId: elsewhere.residentId }),
    })
    expect([again, fresh, guess].map(({ error }) => error?.code)).toEqual([
      'unknown-resident',
      'unknown-resident',
      'not-found',
    ])
  })

  test('is read back by its team and hidden from another commune', async () => {
    const params = { accountId }
    const query = { residentId: neighbour.residentId }
    expect((await volunteer().getAccount({ params })).etag).toBe('"1"')
    expect((await volunteer(['31027']).listAccounts({ query })).data?.items).toMatchObject([{ accountId }])
    expect((await volunteer(['91']).getHolder({ params: query })).data?.accounts).toMatchObject([{ accountId }])
    const stranger = volunteer(['31018'])
    expect((await stranger.getAccount({ params })).error?.code).toBe('not-found')
    expect((await stranger.listAccounts({ query })).error?.code).toBe('not-found')
    expect((await stranger.getHolder({ params: query })).error?.code).toBe('not-found')
  })

  test('goes on with the version that was read, and without it not', async () => {
    const params = { accountId }
    const used = { status: 'used' as const, on: '2026-03-17' }
    const url = `${world.service.baseUrl}/payments/v1/accounts/${accountId}/advance`
    const authorization = `Bearer ${await world.service.token({ roles: ['volunteer'] })}`
    const headers = { authorization, 'content-type': 'application/json' }
    const blind = await fetch(url, { method: 'POST', headers, body: JSON.stringify(used) })
    expect(await blind.json()).toMatchObject({ status: 428, code: 'precondition-required' })
    const stale = await volunteer().advanceAccount({ params, body: used, ifMatch: 7 })
    expect(stale.error).toMatchObject({ status: 412, code: 'precondition-failed' })
    const first = await volunteer().advanceAccount({ params, body: used, ifMatch: '"1"' })
    expect(first).toMatchObject({ data: { status: 'used', usedOn: '2026-03-17' }, etag: '"2"' })
    const again = await volunteer().advanceAccount({ params, body: used, ifMatch: '"1"' })
    expect([again.data, again.etag]).toEqual([first.data, first.etag])
    const back = await volunteer().advanceAccount({ params, body: { ...used, status: 'opened' }, ifMatch: 2 })
    expect(back.error, 'said already, when it was tracked').toBeUndefined()
    const declined = await volunteer().advanceAccount({ params, body: { ...used, status: 'declined' }, ifMatch: 2 })
    expect(declined.error).toMatchObject({ status: 409, code: 'status-out-of-order', pointer: '/status' })
  })

  test('pays for a service, is checked and closed; every version of its holder is told in order', async () => {
    const params = { accountId }
    const service = { service: 'electricity' as const, since: '2026-03-17' }
    const paid = await volunteer().recordEssentialService({ params, body: service, ifMatch: 2 })
    expect(paid.data?.essentialServices).toEqual([service])
    const checked = await volunteer().checkAccount({ params, body: { on: '2026-03-17' }, ifMatch: paid.etag ?? '' })
    expect(checked).toMatchObject({ data: { lastCheckOn: '2026-03-17' }, etag: '"4"' })
    const body = { status: 'closed' as const, on: '2026-03-17' }
    const closed = await volunteer().advanceAccount({ params, body, ifMatch: 4 })
    expect(closed.data).toMatchObject({ status: 'closed', closedOn: '2026-03-17', version: 5 })
    const late = await volunteer().checkAccount({ params, body: { on: '2026-03-18' }, ifMatch: 5 })
    expect(late.error).toMatchObject({ status: 409, code: 'account-not-open' })
    const events = await holderEvents(neighbour.residentId)
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5])
    expect(events.at(-1)?.data).toMatchObject({ accounts: [{ open: [], essentialServices: [service] }] })
    const holder = await volunteer().getHolder({ params: { residentId: neighbour.residentId } })
    expect([holder.data, holder.etag]).toEqual([events.at(-1)?.data, '"5"'])
  })
})

describe('an account that was closed by mistake', () => {
  const [accountId, holder] = [uuid(), someResident()]
  const params = { accountId }
  const reason = 'Nhầm với tài khoản của con'
  const body = { status: 'closed' as const, from: '2026-03-17', on: null, reason }

  test('is open again, and its history says who said so and why', async () => {
    await publishResidents(world.service, [holder])
    await track({ residentId: holder.residentId, openedOn: '2026-03-01' }, accountId)
    const closing = { status: 'closed' as const, on: '2026-03-17' }
    await volunteer().advanceAccount({ params, body: closing, ifMatch: 1 })
    const right = await volunteer().correctAccountStatus({ params, body, ifMatch: 2 })
    expect(right).toMatchObject({ data: { status: 'opened', closedOn: null, version: 3 }, etag: '"3"' })
    const again = await volunteer().correctAccountStatus({ params, body, ifMatch: 2 })
    expect([again.data, again.etag]).toEqual([right.data, right.etag])
    const [from, until] = ['2026-03-01', '2026-03-17']
    expect((await holderEvents(holder.residentId)).map(({ data }) => data)).toMatchObject(
      [null, until, null].map((end) => ({ accounts: [{ open: [{ from, until: end }] }] })),
    )

    const history = async (role: string) => {
      const reader = world.service.as({ subject: `the ${role}`, roles: [role], units: ['31027'] }).payments
      return (await reader.listAccountHistory({ params }).orThrow()).items
    }
    const changes = await history('volunteer')
    expect(changes.map(({ kind, state }) => [kind, state.version, state.status])).toEqual([
      ['status-corrected', 3, 'opened'],
      ['advanced', 2, 'closed'],
      ['tracked', 1, 'opened'],
    ])
    expect(changes[0]).toMatchObject({ reason, by: expect.stringMatching(/./), at: expect.stringMatching(/Z$/) })
    expect((await history('province_officer'))[0]).toMatchObject({ kind: 'status-corrected', reason: null })
    const line = { operation: 'listAccountHistory', readBy: 'the volunteer', thingId: accountId, unitCode: HAMLET }
    expect(await linesOf(accountId)).toEqual([{ ...line, at: expect.stringMatching(/Z$/) }])
  })

  test('of what has no reasons nobody leaves a line, and a reason that cannot be logged is not shown', async () => {
    const plain = uuid()
    await track({ residentId: holder.residentId, provider: 'Viettel' }, plain)
    await volunteer()
      .listAccountHistory({ params: { accountId: plain } })
      .orThrow()
    expect(await linesOf(plain)).toEqual([])
    const { database } = world.service.parts
    await database.query('ALTER TABLE text_read ADD CONSTRAINT shut CHECK (false) NOT VALID')
    const answer = await volunteer()
      .listAccountHistory({ params })
      .finally(() => database.query('ALTER TABLE text_read DROP CONSTRAINT shut'))
    expect([answer.data, answer.error?.status]).toEqual([undefined, 500])
  })

  test('is nobody else’s to correct or to read', async () => {
    const stranger = volunteer(['31018'])
    expect((await stranger.correctAccountStatus({ params, body, ifMatch: 3 })).error?.code).toBe('not-found')
    expect((await stranger.listAccountHistory({ params })).error?.code).toBe('not-found')
    const province = world.service.as({ roles: ['province_officer'], units: ['91'] }).payments
    expect((await province.correctAccountStatus({ params, body, ifMatch: 3 })).error?.code).toBe('forbidden')
    const number = { ...body, reason: 'Số 0912345678 của con' }
    expect((await volunteer().correctAccountStatus({ params, body: number, ifMatch: 3 })).error).toMatchObject({
      ...{ code: 'invalid-request', errors: [{ pointer: '/reason' }] },
    })
  })

  test('is forgotten with its holder, and so is what it was', async () => {
    await world.service.publish(residentChanged, [{ key: holder.residentId, data: null, sequence: 9 }])
    await world.service.settled()
    const kept = await world.service.parts.database.query('SELECT FROM former_state WHERE subject_id = $1', [accountId])
    expect(kept).toEqual([])
  })
})

test.each([
  ['unknown-resident', 422, '/residentId', { residentId: uuid() }],
  ['unknown-resident', 422, '/residentId', { residentId: elsewhere.residentId }],
  ['resident-left', 409, '/residentId', { residentId: gone.residentId }],
  ['opening-day-missing', 422, '/openedOn', { openedOn: undefined }],
  ['opening-day-of-planned', 422, '/openedOn', { status: 'planned' }],
  ['day-in-future', 422, '/openedOn', { openedOn: '2026-03-18' }],
  ['opened-before-birth', 422, '/openedOn', { openedOn: '1983-10-31' }],
])('tracking is refused: %s, %i, %s', async (code, status, pointer, more) => {
  expect((await track(more)).error).toMatchObject({ code, status, pointer })
})

test('a number in place of a provider is refused by its field, and shown nowhere', async () => {
  const { error } = await track({ provider: 'VCB 1600205123456' })
  expect(error).toMatchObject({ code: 'invalid-request', status: 422, errors: [{ pointer: '/provider' }] })
  expect(JSON.stringify([error, world.lines])).not.toContain('1600205123456')
})

describe('mobile money', () => {
  const mobile = { kind: 'mobile_money' as const, provider: 'Viettel Money' }

  test('is one a person and provider', async () => {
    expect((await track(mobile)).error).toBeUndefined()
    const { error } = await track({ ...mobile, provider: 'VIETTEL MONEY' })
    expect(error).toMatchObject({ code: 'mobile-money-exists', status: 409, pointer: '/provider' })
    expect((await track({ ...mobile, provider: 'VNPT Money' })).error).toBeUndefined()
  })

  test('is one also where two planned ones are opened at the same moment', async () => {
    const plans = { ...mobile, provider: 'MobiFone', status: 'planned', openedOn: undefined }
    const [rivals, blockers] = [
      [uuid(), uuid()],
      [uuid(), uuid()],
    ]
    for (const id of rivals) await track(plans, id)
    for (const id of blockers) await track({ ...plans, kind: 'e_wallet' }, id)
    const open = (accountId: string) =>
      volunteer().advanceAccount({ params: { accountId }, body: { status: 'opened', on: '2026-03-17' }, ifMatch: 1 })
    // While two transactions wait for the lock, what else comes is gathered for the next one.
    const results = await world.service.parts.database.transaction(async (tx) => {
      await lockResidents(tx, [resident.residentId])
      const blocked = blockers.map(open)
      await sleep(200)
      const together = rivals.map(open)
      await sleep(200)
      return [...blocked, ...together]
    })
    const codes = (await Promise.all(results)).map(({ error }) => error?.code ?? 'opened')
    expect(codes.sort()).toEqual(['mobile-money-exists', 'opened', 'opened', 'opened'])
  })
})

describe('a batch', () => {
  test('answers each in its place; a bad one spoils no other, a second of the same key sees the first', async () => {
    const { residentId } = someResident()
    await publishResidents(world.service, [someResident({ residentId })])
    const [one, two] = [uuid(), uuid()]
    const mobile = record({ residentId, kind: 'mobile_money' })
    const { results } = await volunteer()
      .trackAccountBatch({
        body: {
          items: [
            { accountId: one, ...mobile },
            { accountId: uuid(), ...record({ kind: 'cash' }) } as never,
            { accountId: two, ...mobile },
            { accountId: uuid(), ...record({ residentId: uuid() }) },
            { accountId: one, ...mobile },
          ],
        },
      })
      .orThrow()
    expect(results.map((result) => (result.accepted ? result.value.accountId : result.problem.code))).toEqual([
      one,
      'invalid-request',
      'mobile-money-exists',
      'unknown-resident',
      one,
    ])
    expect(results[1]).toMatchObject({ problem: { errors: [{ pointer: '/kind' }] } })
    expect(await holderEvents(residentId)).toHaveLength(1)
  })

  test('of many residents is one write, and is listed page by page', async () => {
    const residents = Array.from({ length: 50 }, () => someResident())
    await publishResidents(world.service, residents)
    const items = residents.flatMap(({ residentId }) =>
      ['momo', 'zalopay', 'Agribank'].map((provider) => ({ accountId: uuid(), ...record({ residentId, provider }) })),
    )
    const { results } = await volunteer().trackAccountBatch({ body: { items } }).orThrow()
    expect(results.every(({ accepted }) => accepted)).toBe(true)
    const query = { residentId: residents[7]?.residentId ?? '', limit: 2 }
    const listed: string[] = []
    for await (const { accountId } of volunteer().listAccounts.all({ query })) listed.push(accountId)
    expect(listed).toEqual(items.slice(21, 24).map(({ accountId }) => accountId))
    const { error } = await volunteer().listAccounts({ query: { ...query, cursor: 'nonsense' } })
    expect(error).toMatchObject({ code: 'bad-cursor', status: 400 })
  })
})

test('accounts of many residents are those of the own units, beside each other', async () => {
  const [one, two] = [someResident(), someResident()]
  world.peers.units.set('31018.02', someUnit({ code: '31018.02', level: 'hamlet', parentCode: '31018' }))
  await world.service.parts.units.ensure(['31018.02'])
  const far = someResident({ stays: one.stays.map((stay) => ({ ...stay, hamletCode: '31018.02' })) })
  await publishResidents(world.service, [one, two, far])
  for (const { residentId } of [two, one, two]) await track({ residentId, kind: 'bank' })
  const abroad = { residentId: far.residentId, kind: 'bank' }
  await volunteer(['31018'])
    .trackAccount({ params: { accountId: uuid() }, body: record(abroad) })
    .orThrow()
  const residentIds = [one, two, far, someResident()].map(({ residentId }) => residentId)
  const of = async (units: string[]) => {
    const { items } = await volunteer(units).listAccountsOfResidents({ body: { residentIds } }).orThrow()
    return items.map(({ residentId }) => residentId)
  }
  const near = [one, two, two].map(({ residentId }) => residentId).sort()
  expect(await of([HAMLET])).toEqual(near)
  expect(await of(['31018.02'])).toEqual([far.residentId])
  const observer = world.service.as({ roles: ['observer'], units: ['VN'] }).payments
  expect((await observer.listAccountsOfResidents({ body: { residentIds } })).error?.code).toBe('forbidden')
  const many = { residentIds: Array.from({ length: 501 }, () => uuid()) }
  expect((await volunteer().listAccountsOfResidents({ body: many })).error?.code).toBe('invalid-request')
})
