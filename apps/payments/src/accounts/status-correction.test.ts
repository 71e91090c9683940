import { correctAccountStatus } from '@lantoa/contracts/payments/account-corrections.http'
import type { Account } from '@lantoa/contracts/payments/accounts.http'
import { buildTree } from '@lantoa/units/tree'
import { dayOf } from '@lantoa/vietnam/days'
import { describe, expect, test } from 'vitest'
import { EVENING, someAccount, someResident, units } from '../../test/known-world.ts'
import type { ChangeFacts } from './changes.ts'
import { decideStatusCorrection } from './status-correction.ts'

const resident = someResident()
const gone = { ...resident, stays: resident.stays.map((stay) => ({ ...stay, until: '2026-03-01' })) }
const opened = someAccount({ openedOn: '2026-01-10' })
const used = { ...opened, status: 'used' as const, usedOn: '2026-01-20' }
const closed = { ...used, status: 'closed' as const, closedOn: '2026-02-01' }
const unused = { ...opened, status: 'closed' as const, closedOn: '2026-02-01' }
const declined = someAccount({ status: 'declined', openedOn: null, declinedOn: '2026-02-01' })
const paying = { ...opened, essentialServices: [{ service: 'water' as const, since: '2026-01-15' }] }

const context = { tree: buildTree(units), today: dayOf(EVENING), now: EVENING }

type Said = { status: Account['status']; from: string; on: string | null }

function correct(account: Account, said: Said, more: Partial<ChangeFacts> = {}, unit = '31027') {
  const input = {
    accountId: account.accountId,
    ...correctAccountStatus.body.parse({ ...said, reason: 'Nhầm tài khoản' }),
  }
  const caller = { subject: 'v1', roles: [], permissions: new Set<never>(), units: [unit], token: '' }
  const facts = { account, resident, others: [account], ...more }
  return decideStatusCorrection({ input, ifMatch: 1, caller, correlationId: 'c1' }, facts, context)
}

describe('a state that was recorded by mistake', () => {
  test.each<[Account, Said['status'], string, Partial<Account>]>([
    [closed, 'closed', '2026-02-01', { status: 'used', closedOn: null }],
    [unused, 'closed', '2026-02-01', { status: 'opened', closedOn: null }],
    [used, 'used', '2026-01-20', { status: 'opened', usedOn: null }],
    [opened, 'opened', '2026-01-10', { status: 'planned', openedOn: null }],
    [declined, 'declined', '2026-02-01', { status: 'planned', declinedOn: null }],
  ])('is taken back: %#', (account, status, from, after) => {
    const value = { ...account, ...after, version: 2 }
    expect(correct(account, { status, from, on: null })).toEqual({ ok: true, fresh: true, value })
  })

  test.each<[Account, Said, Partial<Account>]>([
    [closed, { status: 'closed', from: '2026-02-01', on: '2026-01-20' }, { closedOn: '2026-01-20' }],
    [closed, { status: 'used', from: '2026-01-20', on: '2026-02-01' }, { usedOn: '2026-02-01' }],
    [closed, { status: 'opened', from: '2026-01-10', on: '2025-12-01' }, { openedOn: '2025-12-01' }],
    [declined, { status: 'declined', from: '2026-02-01', on: '2026-01-01' }, { declinedOn: '2026-01-01' }],
  ])('gets another day: %#', (account, said, after) => {
    expect(correct(account, said)).toEqual({ ok: true, fresh: true, value: { ...account, ...after, version: 2 } })
  })
})

const rival = someAccount({ kind: 'mobile_money', provider: 'Viettel Money', openedOn: '2026-02-10' })
const mobile = { ...unused, kind: 'mobile_money' as const, provider: 'Viettel Money' }

test.each<[string, string | undefined, Account, Said, Partial<ChangeFacts>?, string?]>([
  ['not-found', undefined, closed, { status: 'closed', from: '2026-02-01', on: null }, {}, '31018'],
  ['unknown-state', undefined, closed, { status: 'closed', from: '2026-02-02', on: null }],
  ['unknown-state', undefined, opened, { status: 'closed', from: '2026-02-01', on: null }],
  ['status-out-of-order', '/status', closed, { status: 'used', from: '2026-01-20', on: null }],
  ['account-in-use', undefined, paying, { status: 'opened', from: '2026-01-10', on: null }],
  ['states-cross', '/on', closed, { status: 'closed', from: '2026-02-01', on: '2026-01-19' }],
  ['states-cross', '/on', closed, { status: 'used', from: '2026-01-20', on: '2026-02-02' }],
  ['states-cross', '/on', paying, { status: 'opened', from: '2026-01-10', on: '2026-01-16' }],
  ['day-in-future', '/on', closed, { status: 'closed', from: '2026-02-01', on: '2026-03-18' }],
  ['resident-left', '/on', closed, { status: 'closed', from: '2026-02-01', on: '2026-03-01' }, { resident: gone }],
  ['opened-before-birth', '/on', opened, { status: 'opened', from: '2026-01-10', on: '1983-10-31' }],
  [
    'mobile-money-exists',
    '/status',
    mobile,
    { status: 'closed', from: '2026-02-01', on: null },
    { others: [mobile, rival] },
  ],
  [
    'mobile-money-exists',
    '/status',
    mobile,
    { status: 'closed', from: '2026-02-01', on: '2026-02-11' },
    { others: [mobile, rival] },
  ],
])('%s names %s: %#', (code, pointer, account, said, more, unit) => {
  expect(correct(account, said, more, unit)).toEqual({
    ...{ ok: false, code, detail: expect.any(String) },
    ...(pointer === undefined ? {} : { pointer }),
  })
})

test('a closing that is corrected to the day before another account began stands beside it', () => {
  const said = { status: 'closed' as const, from: '2026-02-01', on: '2026-02-10' }
  expect(correct(mobile, said, { others: [mobile, rival] })).toMatchObject({ ok: true })
})
