import type { Caller } from '@lantoa/chassis/http/caller'
import {
  AccountStatus,
  advanceAccount,
  checkAccount,
  recordEssentialService,
} from '@lantoa/contracts/payments/accounts.http'
import { intersect } from '@lantoa/units/intervals'
import { buildTree } from '@lantoa/units/tree'
import { addDays, dayOf } from '@lantoa/vietnam/days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVENING, someAccount, someResident, units } from '../../test/known-world.ts'
import { openDays } from '../account-holders/domain.ts'
import { type ChangeFacts, decideAdvance, decideCheck, decideEssentialService } from './changes.ts'

const resident = someResident()
const opened = someAccount({ openedOn: '2026-01-10' })
const planned = someAccount({ status: 'planned', openedOn: null })
const closed = someAccount({ status: 'closed', closedOn: '2026-02-01', openedOn: '2026-01-10' })
const declined = someAccount({ status: 'declined', openedOn: null, declinedOn: '2026-02-01' })

function facts(more: Partial<ChangeFacts> = {}): ChangeFacts {
  return { account: opened, resident, others: [], ...more }
}

const context = { tree: buildTree(units), today: dayOf(EVENING), now: EVENING }

function given(roots = ['31027'], ifMatch = 1) {
  const caller: Caller = { subject: 'v1', roles: [], permissions: new Set(), units: roots, token: '' }
  return { caller, ifMatch, correlationId: 'c1' }
}

function advance(body: object, more: Partial<ChangeFacts> = {}, ...by: Parameters<typeof given>) {
  const input = { accountId: opened.accountId, ...advanceAccount.body.parse(body) }
  return decideAdvance({ input, ...given(...by) }, facts(more), context)
}

function pay(body: object, more: Partial<ChangeFacts> = {}) {
  const input = { accountId: opened.accountId, ...recordEssentialService.body.parse(body) }
  return decideEssentialService({ input, ...given() }, facts(more), context)
}

function check(on: string, more: Partial<ChangeFacts> = {}) {
  const input = { accountId: opened.accountId, ...checkAccount.body.parse({ on }) }
  return decideCheck({ input, ...given() }, facts(more), context)
}

function refusal(code: string, pointer: string | undefined) {
  return { ok: false, code, detail: expect.any(String), ...(pointer === undefined ? {} : { pointer }) }
}

describe('an account goes on', () => {
  test.each([
    [planned, 'opened', 'openedOn'],
    [planned, 'declined', 'declinedOn'],
    [opened, 'used', 'usedOn'],
    [opened, 'closed', 'closedOn'],
    [someAccount({ status: 'used', usedOn: '2026-03-16' }), 'closed', 'closedOn'],
  ])('from %j to %s', (account, status, field) => {
    const on = '2026-03-17'
    const changed = { ...account, status, [field]: on, version: 2 }
    expect(advance({ status, on }, { account })).toEqual({ ok: true, fresh: true, value: changed })
  })

  test.each(
    [planned, opened, closed, declined].flatMap((account) =>
      AccountStatus.exclude(['planned']).options.map((status) => [account.status, status, account] as const),
    ),
  )('from %s to %s as its table says', (from, to, account) => {
    const allowed = ['planned opened', 'planned declined', 'opened used', 'opened closed'].includes(`${from} ${to}`)
    const decision = advance({ status: to, on: '2026-03-17' }, { account })
    expect(decision).toMatchObject(
      allowed ? { ok: true } : { ok: false, code: 'status-out-of-order', pointer: '/status' },
    )
  })
})

test.each(['2026-02-28', '2026-01-10'])('what happened on %s counts, though its holder has left since', (on) => {
  expect(advance({ status: 'used', on }, { resident: gone })).toMatchObject({ ok: true })
  expect(advance({ status: 'closed', on }, { resident: gone })).toMatchObject({ ok: true })
  expect(advance({ status: 'opened', on }, { account: planned, resident: gone })).toMatchObject({ ok: true })
  expect(pay({ service: 'water', since: on }, { resident: gone })).toMatchObject({ ok: true })
  expect(check(on, { resident: gone })).toMatchObject({ ok: true })
})

const mobile = { kind: 'mobile_money', provider: 'Viettel Money' }
const gone = { ...resident, stays: resident.stays.map((stay) => ({ ...stay, until: '2026-03-01' })) }

test.each<[string, string | undefined, object, Partial<ChangeFacts>, ...Parameters<typeof given>]>([
  ['not-found', undefined, { status: 'used', on: '2026-03-17' }, { account: undefined }],
  ['not-found', undefined, { status: 'used', on: '2026-03-17' }, {}, ['31018']],
  ['precondition-failed', undefined, { status: 'used', on: '2026-03-17' }, {}, ['31027'], 2],
  ['resident-left', '/on', { status: 'used', on: '2026-03-01' }, { resident: gone }],
  ['day-in-future', '/on', { status: 'used', on: '2026-03-18' }, {}],
  ['before-last-change', '/on', { status: 'used', on: '2026-01-09' }, {}],
  [
    'before-last-change',
    '/on',
    { status: 'closed', on: '2026-03-09' },
    { account: someAccount({ openedOn: '2026-01-10', lastCheckOn: '2026-03-10' }) },
  ],
  [
    'before-last-change',
    '/on',
    { status: 'closed', on: '2026-03-09' },
    { account: someAccount({ essentialServices: [{ service: 'water', since: '2026-03-10' }] }) },
  ],
  ['opened-before-birth', '/on', { status: 'opened', on: '1983-10-31' }, { account: planned }],
  [
    'mobile-money-exists',
    '/status',
    { status: 'opened', on: '2026-03-17' },
    {
      account: { ...planned, ...someAccount({ ...mobile, status: 'planned', openedOn: null }) },
      others: [someAccount(mobile)],
    },
  ],
])('advancing: %s names %s', (code, pointer, body, more, ...by) => {
  const decision = advance(body, more, ...by)
  expect(decision).toEqual(refusal(code, pointer))
})

describe('an essential service', () => {
  test('is kept, several of them in one order, and the day of one can be corrected', () => {
    const first = pay({ service: 'water', since: '2026-02-01' })
    const account = first.ok ? first.value : undefined
    const second = decideEssentialService(
      { input: { accountId: opened.accountId, service: 'electricity', since: '2026-02-02' }, ...given(['31027'], 2) },
      facts({ account }),
      context,
    )
    const electricity = { service: 'electricity', since: '2026-02-02' }
    expect(second).toMatchObject({
      value: { version: 3, essentialServices: [electricity, { service: 'water', since: '2026-02-01' }] },
    })
    const corrected = pay({ service: 'water', since: '2026-02-03' }, { account: { ...opened, ...account, version: 1 } })
    expect(corrected).toMatchObject({ value: { essentialServices: [{ service: 'water', since: '2026-02-03' }] } })
  })

  test.each([
    ['account-not-open', undefined, '2026-03-17', { account: planned }],
    ['account-not-open', undefined, '2026-01-17', { account: closed }],
    ['before-opening', '/since', '2026-01-09', {}],
    ['day-in-future', '/since', '2026-03-18', {}],
    ['resident-left', '/since', '2026-03-01', { resident: gone }],
  ])('%s names %s', (code, pointer, since, more) => {
    const decision = pay({ service: 'water', since }, more)
    expect(decision).toEqual(refusal(code, pointer))
  })
})

describe('a check', () => {
  test('is kept, the latest one', () => {
    expect(check('2026-03-17')).toMatchObject({ fresh: true, value: { lastCheckOn: '2026-03-17', version: 2 } })
    const account = { ...opened, lastCheckOn: '2026-03-10' }
    expect(check('2026-03-09', { account })).toEqual({ ok: true, fresh: false, value: account })
  })

  test.each([
    ['account-not-open', undefined, '2026-03-17', { account: declined }],
    ['before-opening', '/on', '2026-01-09', {}],
    ['day-in-future', '/on', '2026-03-18', {}],
  ])('%s names %s', (code, pointer, on, more) => {
    const decision = check(on, more)
    expect(decision).toEqual(refusal(code, pointer))
  })
})

test.each([
  ['an advance', () => advance({ status: 'used', on: '2026-02-01' }, { account: done }, ['31027'], 1)],
  ['an advance behind which came another', () => advance({ status: 'opened', on: '2026-01-10' }, { account: done })],
  ['a service', () => pay({ service: 'water', since: '2026-02-02' }, { account: done })],
  ['a check', () => check('2026-02-03', { account: done })],
])('%s that was done is answered, whatever version it was meant for', (_what, decide) => {
  expect(decide()).toEqual({ ok: true, fresh: false, value: done })
})

const done = someAccount({
  status: 'used',
  openedOn: '2026-01-10',
  usedOn: '2026-02-01',
  essentialServices: [{ service: 'water', since: '2026-02-02' }],
  lastCheckOn: '2026-02-03',
  version: 5,
})

const steps = fc.array(
  fc.record({
    account: fc.nat({ max: 2 }),
    status: fc.constantFrom('opened' as const, 'used' as const, 'closed' as const),
    on: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days)),
  }),
  { maxLength: 20 },
)

test('no order of commands opens two mobile money accounts of one provider on one day', () => {
  fc.assert(
    fc.property(steps, (commands) => {
      let accounts = Array.from({ length: 3 }, () => someAccount({ ...mobile, status: 'planned', openedOn: null }))
      for (const { account: index, status, on } of commands) {
        const account = accounts[index] ?? opened
        const decision = advance({ status, on }, { account, others: accounts }, ['31027'], account.version)
        if (decision.ok) accounts = accounts.map((one, at) => (at === index ? decision.value : one))
      }
      const days = accounts.map(openDays)
      const [a = [], b = [], c = []] = days
      expect([...intersect(a, b), ...intersect(a, c), ...intersect(b, c)]).toEqual([])
    }),
  )
})
