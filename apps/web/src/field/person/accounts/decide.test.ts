import { expect, test } from 'vitest'
import { accountsInWords, servicesInWords } from './account-in-words.ts'
import {
  type AccountAnswers,
  type AccountQuestion,
  type AccountStatus,
  type Advance,
  type AdvanceAnswers,
  accountOf,
  advanceOf,
  advancePathOf,
  nameIn,
  PROVIDERS,
  pathOf,
  SERVICES,
  type Service,
  servicesLeft,
  waysOn,
} from './decide.ts'

const DAY = '2026-03-17'
const WALLET = { kind: 'e_wallet', provider: 'MoMo' } as const

test.each<[answers: AccountAnswers, path: readonly AccountQuestion[], said: object | undefined]>([
  [{}, ['kind', 'provider', 'status'], undefined],
  [{ ...WALLET, status: 'planned' }, ['kind', 'provider', 'status'], { ...WALLET, status: 'planned' }],
  [{ ...WALLET, status: 'opened' }, ['kind', 'provider', 'status', 'day', 'help'], undefined],
  [
    { ...WALLET, status: 'opened', day: DAY, help: 'yes' },
    ['kind', 'provider', 'status', 'day', 'help'],
    { ...WALLET, status: 'opened', openedOn: DAY, withTeamHelp: true },
  ],
  [
    { ...WALLET, provider: 'other', named: 'Payoo', status: 'opened', day: DAY, help: 'no' },
    ['kind', 'provider', 'named', 'status', 'day', 'help'],
    { kind: 'e_wallet', provider: 'Payoo', status: 'opened', openedOn: DAY, withTeamHelp: false },
  ],
  [{ ...WALLET, provider: 'other', status: 'planned' }, ['kind', 'provider', 'named', 'status'], undefined],
  [
    { ...WALLET, status: 'planned', day: DAY, help: 'yes' },
    ['kind', 'provider', 'status'],
    { ...WALLET, status: 'planned' },
  ],
])('%j is asked by %j and tracked as %j', (answers, path, said) => {
  expect(pathOf(answers)).toEqual(path)
  expect(accountOf(answers, 'r')).toEqual(said && { residentId: 'r', ...said })
})

test.each([
  [' Payoo ', { value: 'Payoo' }],
  ['', { wrong: 'account.named.wrong' }],
  ['0123', { wrong: 'account.named.wrong' }],
  ['Agribank 1234567890', { wrong: 'account.named.wrong' }],
  ['a'.repeat(61), { wrong: 'account.named.wrong' }],
])('%j is the name of a provider: %j', (text, read) => expect(nameIn(text)).toEqual(read))

const ALL = SERVICES.map(({ value }) => value)

test.each<[AccountStatus, readonly Service[], readonly Advance[]]>([
  ['planned', [], ['opened', 'declined']],
  ['opened', [], ['used', 'pays', 'check', 'closed']],
  ['opened', ALL, ['used', 'check', 'closed']],
  ['used', ['water'], ['pays', 'check', 'closed']],
  ['closed', [], []],
  ['declined', [], []],
])('an account that is %s and pays for %j can go on to %j', (status, services, ways) => {
  expect(waysOn({ status, services: [...services] })).toEqual(ways)
})

test('what an account pays for is not asked again, and said in words', () => {
  expect(servicesLeft({ services: ['water', 'tuition'] }).map(({ value }) => value)).toEqual([
    ...['electricity', 'telecom', 'hospital', 'public_fee'],
  ])
  expect(servicesInWords({ services: ['water', 'tuition'] })).toBe('Trả: Tiền nước, Học phí')
  expect(servicesInWords({ services: [] })).toBeUndefined()
})

test.each([
  [{}, undefined],
  [{ to: 'used' }, undefined],
  [
    { to: 'used', day: DAY },
    { status: 'used', on: DAY },
  ],
  [{ to: 'check', day: DAY }, { on: DAY }],
  [{ to: 'pays', day: DAY }, undefined],
  [
    { to: 'pays', service: 'water', day: DAY },
    { service: 'water', since: DAY },
  ],
] as const)('%j is sent as %j', (answers, said) => expect(advanceOf(answers)).toEqual(said))

test.each<[AdvanceAnswers, readonly string[]]>([
  [{}, ['to', 'day']],
  [{ to: 'used' }, ['to', 'day']],
  [{ to: 'pays' }, ['to', 'service', 'day']],
])('%j is asked by %j', (answers, path) => expect(advancePathOf(answers)).toEqual(path))

test('no provider stands twice in a list', () => {
  for (const names of Object.values(PROVIDERS)) expect(new Set(names).size).toBe(names.length)
})

test('what is closed or only planned is no account that one has', () => {
  const account = { accountId: 'a', kind: 'bank' as const, provider: 'Agribank', services: [] }
  expect(accountsInWords([{ ...account, status: 'planned' }])).toBe('Chưa có tài khoản nào.')
  expect(
    accountsInWords([
      { ...account, status: 'used' },
      { ...account, status: 'opened' },
      { ...account, status: 'closed' },
    ]),
  ).toBe('Có 2 tài khoản, đang dùng 1.')
})
