import { Account } from '@lantoa/contracts/payments/accounts.http'
import { v7 as uuid } from 'uuid'

/** An account as it stands in the database; by default a wallet opened on the day before the fixtures. */
export function someAccount(more: object = {}): Account {
  return Account.parse({
    accountId: uuid(),
    residentId: '01990f3e-7c1a-7000-8000-0000000000d4',
    kind: 'e_wallet',
    provider: 'momo',
    withTeamHelp: false,
    status: 'opened',
    openedOn: '2026-03-16',
    usedOn: null,
    closedOn: null,
    declinedOn: null,
    lastCheckOn: null,
    essentialServices: [],
    version: 1,
    ...more,
  })
}
