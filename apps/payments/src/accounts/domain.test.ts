import type { Command } from '@lantoa/chassis/http/api'
import { AccountRecord, trackAccount } from '@lantoa/contracts/payments/accounts.http'
import { buildTree } from '@lantoa/units/tree'
import { dayOf } from '@lantoa/vietnam/days'
import { describe, expect, test } from 'vitest'
import { EVENING, someAccount, someResident, units } from '../../test/known-world.ts'
import { decideTracking, type TrackingFacts } from './domain.ts'

const resident = someResident()
const ACCOUNT = '01990f3e-7c1a-7000-8000-000000000091'

function facts(more: Partial<TrackingFacts> = {}): TrackingFacts {
  return { resident, others: [], ...more }
}

const context = { tree: buildTree(units), today: dayOf(EVENING) }

function command(record: object = {}, roots = ['31027']): Command<typeof trackAccount> {
  const input = {
    ...trackAccount.params.parse({ accountId: ACCOUNT }),
    ...AccountRecord.parse({
      residentId: resident.residentId,
      kind: 'e_wallet',
      provider: 'momo',
      status: 'opened',
      openedOn: '2026-03-17',
      ...record,
    }),
  }
  const caller = { subject: 'v1', roles: [], permissions: new Set<never>(), units: roots, token: '' }
  return { input, caller, correlationId: 'c1' }
}

const gone = { stays: resident.stays.map((stay) => ({ ...stay, until: '2026-03-01' })) }
const mobile = { kind: 'mobile_money', provider: 'Viettel Money' }

const moving = resident.stays.flatMap((stay) => [
  { ...stay, until: '2026-04-01' },
  { ...stay, hamletCode: '31018.02', from: '2026-04-01' },
])

describe('an account that is taken', () => {
  test.each([{ openedOn: '2026-02-28' }, { openedOn: '2024-01-01' }, { status: 'planned', openedOn: undefined }])(
    '%o, though its holder has left since',
    (record) => {
      const decision = decideTracking(command(record), facts({ resident: { ...resident, ...gone } }), context)
      expect(decision).toMatchObject({ ok: true, fresh: true })
    },
  )

  test('opened, with all that is not known yet left open', () => {
    const { residentId } = resident
    expect(decideTracking(command(), facts(), context)).toEqual({
      ok: true,
      fresh: true,
      value: someAccount({ accountId: ACCOUNT, residentId, openedOn: '2026-03-17' }),
    })
  })

  test('planned, without a day', () => {
    const decision = decideTracking(command({ status: 'planned', openedOn: undefined }), facts(), context)
    expect(decision).toMatchObject({ ok: true, value: { status: 'planned', openedOn: null } })
  })

  test.each([
    ['of a month in which the resident was born', { openedOn: '1983-11-01' }, {}],
    ['beside a wallet of the same provider', {}, { others: [someAccount()] }],
    ['of somebody who is yet to move to another commune', {}, { resident: { ...resident, stays: moving } }],
    ['of mobile money with another carrier', mobile, { others: [someAccount({ ...mobile, provider: 'VNPT Money' })] }],
    ['of mobile money after the last was closed', mobile, { others: [closed('2026-03-17')] }],
    ['of mobile money beside one that is only planned', mobile, { others: [planned()] }],
  ])('%s', (_what, record, more) => {
    expect(decideTracking(command(record), facts(more), context)).toMatchObject({ ok: true, fresh: true })
  })
})

function closed(closedOn: string) {
  return someAccount({ ...mobile, status: 'closed', openedOn: '2025-01-01', closedOn })
}

function planned() {
  return someAccount({ ...mobile, status: 'planned', openedOn: null })
}

test.each<[string, string, object, Partial<TrackingFacts>, string[]?]>([
  ['unknown-resident', '/residentId', {}, { resident: undefined }],
  ['unknown-resident', '/residentId', {}, {}, ['31018']],
  ['unknown-resident', '/residentId', {}, { resident: { ...resident, stays: [] } }],
  ['resident-left', '/residentId', {}, { resident: { ...resident, ...gone } }],
  ['opening-day-missing', '/openedOn', { openedOn: undefined }, {}],
  ['opening-day-of-planned', '/openedOn', { status: 'planned' }, {}],
  ['day-in-future', '/openedOn', { openedOn: '2026-03-18' }, {}],
  ['opened-before-birth', '/openedOn', { openedOn: '1983-10-31' }, {}],
  ['mobile-money-exists', '/provider', mobile, { others: [someAccount(mobile)] }],
  ['mobile-money-exists', '/provider', { ...mobile, provider: 'VIETTEL  money' }, { others: [someAccount(mobile)] }],
  ['mobile-money-exists', '/provider', mobile, { others: [closed('2026-03-18')] }],
])('%s names %s', (code, pointer, record, more, roots) => {
  expect(decideTracking(command(record, roots), facts(more), context)).toMatchObject({ ok: false, code, pointer })
})

describe('a provider', () => {
  test.each(['Agribank', 'Ví điện tử 9Pay', 'bank 24/7', '12345', ' momo  vn '])('%s is a name', (provider) => {
    expect(AccountRecord.shape.provider.safeParse(provider).success).toBe(true)
  })

  test.each([
    ['', 'nothing'],
    ['x'.repeat(61), 'too long'],
    ['257678', 'a number'],
    ['Agribank 1600205123456', 'a number behind a name'],
    ['9704 16-25.76', 'a number in groups'],
    ['VCB\n2\n5\n7\n6\n7\n8', 'a number in lines'],
    ['momo ٢٥٧٦٧٨', 'a number in other digits'],
  ])('%j is refused: %s', (provider) => {
    expect(AccountRecord.shape.provider.safeParse(provider).success).toBe(false)
  })
})
