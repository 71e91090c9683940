import { fixtureOf } from '@lantoa/contracts/fixtures'
import { holderChanged } from '@lantoa/contracts/payments/account-holders.events'
import { includes } from '@lantoa/units/intervals'
import { addDays } from '@lantoa/vietnam/days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someAccount, someResident } from '../../test/known-world.ts'
import { foldHolder } from './domain.ts'

const fixture = fixtureOf(holderChanged)
const resident = someResident({ residentId: fixture.residentId })

test('the evening of the fixtures makes the event of the fixtures', () => {
  const wallet = someAccount({
    accountId: fixture.accounts[0]?.accountId,
    openedOn: '2026-03-17',
    withTeamHelp: true,
    essentialServices: [{ service: 'electricity', since: '2026-03-17' }],
  })
  expect(holderChanged.schema.parse(foldHolder({ resident, accounts: [wallet] }))).toEqual(fixture)
})

test.each([
  ['2011-03', '2026-04-01'],
  ['2010-12', '2026-01-01'],
  ['1983-11', '1998-12-01'],
])('born in %s: 15 for certain from %s', (birthMonth, day) => {
  expect(foldHolder({ resident: { ...resident, birthMonth }, accounts: [] }).reaches15On).toBe(day)
})

test.each([
  ['planned', { status: 'planned', openedOn: null }, []],
  ['declined', { status: 'declined', openedOn: null, declinedOn: '2026-03-01' }, []],
  ['opened', {}, [{ from: '2026-03-16', until: null }]],
  ['closed', { status: 'closed', closedOn: '2026-03-20' }, [{ from: '2026-03-16', until: '2026-03-20' }]],
  ['closed on the day of its opening', { status: 'closed', closedOn: '2026-03-16' }, []],
])('an account that is %s', (_state, more, open) => {
  expect(foldHolder({ resident, accounts: [someAccount(more)] }).accounts).toMatchObject([{ open }])
})

const days = fc.integer({ min: 0, max: 400 }).map((offset) => addDays('2025-01-01', offset))
const accounts = fc.array(
  fc
    .record({ openedOn: fc.option(days), closedOn: fc.option(days), withTeamHelp: fc.boolean() })
    .filter(({ openedOn, closedOn }) => closedOn === null || (openedOn !== null && openedOn <= closedOn))
    .map(someAccount),
  { maxLength: 8 },
)

describe('whatever the accounts', () => {
  test('their order means nothing', () => {
    fc.assert(
      fc.property(
        accounts.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([some, shuffled]) => {
          expect(foldHolder({ resident, accounts: shuffled })).toEqual(foldHolder({ resident, accounts: some }))
        },
      ),
    )
  })

  test('each is open from its opening up to but without its closing, in stretches that do not touch', () => {
    fc.assert(
      fc.property(accounts, days, (some, day) => {
        const folded = new Map(
          foldHolder({ resident, accounts: some }).accounts.map((one) => [one.accountId, one.open]),
        )
        for (const { accountId, openedOn, closedOn } of some) {
          const open = folded.get(accountId) ?? []
          const expected = openedOn !== null && openedOn <= day && (closedOn === null || day < closedOn)
          expect(includes(open, day)).toBe(expected)
          expect(open.every((stretch, index) => index === 0 || (open[index - 1]?.until ?? '9') < stretch.from)).toBe(
            true,
          )
        }
      }),
    )
  })
})
