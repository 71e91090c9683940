import type { Context, Fresh } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { changesOf, type FormerState, formerOf as former, listFormer } from '@lantoa/chassis/history/former-states'
import type { AccountChange } from '@lantoa/contracts/payments/account-corrections.http'
import type { Account } from '@lantoa/contracts/payments/accounts.http'
import type { StoredAccount } from './store.ts'

export type AccountChangeKind = AccountChange['kind']

/** How accounts stood before they were changed, and why, where one says why. */
export function formerOf(
  kind: AccountChangeKind,
  fresh: readonly Fresh<Account, { reason?: string }>[],
  accounts: ReadonlyMap<string, StoredAccount>,
  { now }: Pick<Context, 'now'>,
): FormerState[] {
  return fresh.flatMap(({ value: { accountId: id }, input: { reason = null }, by }) => {
    const known = accounts.get(id)
    if (!known) return []
    return former({ id, version: known.version, before: shownOf(known) }, { kind, reason }, { by, now })
  })
}

/** The changes of an account, latest first; reasons only for who may see names. */
export async function historyOf(tx: Tx, known: StoredAccount, seesReasons: boolean): Promise<AccountChange[]> {
  const changes = await listFormer(tx, known.accountId)
  const origin = { version: known.version, recordedBy: known.trackedBy, recordedAt: known.trackedAt }
  return changesOf(changes, { kind: 'tracked', ...origin }, shownOf(known)).map(({ fields: _none, ...change }) => {
    return { ...change, kind: change.kind as AccountChangeKind, reason: seesReasons ? change.reason : null }
  })
}

function shownOf({
  providerKey: _key,
  trackedBy: _by,
  trackedAt: _at,
  trackedAs: _as,
  ...shown
}: StoredAccount): Account {
  return shown
}
