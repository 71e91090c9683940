import { type Context, causesOf, command, type Fresh, type Recorded, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { formerState } from '@lantoa/chassis/history/former-states'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import { correctAccountStatus } from '@lantoa/contracts/payments/account-corrections.http'
import {
  type Account,
  type AccountRecord,
  advanceAccount,
  checkAccount,
  recordEssentialService,
  trackAccount,
} from '@lantoa/contracts/payments/accounts.http'
import { fold } from '@lantoa/vietnam/text'
import { holders } from '../account-holders/account-holders.ts'
import { findResidents } from '../known-residents/find.ts'
import type { Residents } from '../known-residents/residents.ts'
import { decideAdvance, decideCheck, decideEssentialService } from './changes.ts'
import { decideTracking, NO_SUCH_ACCOUNT } from './domain.ts'
import { type AccountChangeKind, formerOf } from './history.ts'
import { type Holdings, holdingOf, lockHoldings } from './holdings.ts'
import { decideStatusCorrection } from './status-correction.ts'
import { account, listOwners, type StoredAccount } from './store.ts'

export function trackCommand(parts: ServiceParts, residents: Residents) {
  return command(parts, trackAccount, {
    askOwner: {
      when: ['unknown-resident', 'resident-left'],
      ask: (commands) => residents.refresh(commands.map(({ input }) => input.residentId)),
    },
    keys: ({ residentId, accountId }) => ({ resident: residentId, account: accountId }),
    async gather(tx, { keys }) {
      const holdings = await lockHoldings(tx, keys.resident)
      const known = await account.find(tx, keys.account)
      const owners = await findResidents(
        tx,
        [...known.values()].map(({ residentId }) => residentId),
      )
      return { holdings, known, owners }
    },
    recorded: {
      find({ input: { accountId } }, { known }): Recorded<Account> | undefined {
        const value = known.get(accountId)
        return value && { value, recordedAs: { accountId, ...value.trackedAs } }
      },
      sees(caller, { residentId }, { owners }, { tree, today }) {
        const owner = owners.get(residentId)
        return owner !== undefined && reachesResident(caller, tree, owner, today)
      },
      hidden: NO_SUCH_ACCOUNT,
      differs: 'account-differs',
    },
    decide(given, { holdings }, context) {
      const { residentId } = given.input
      const others = holdings.byResident.get(residentId) ?? []
      return decideTracking(given, { resident: holdings.residents.get(residentId), others }, context)
    },
    async write(tx, fresh, context, { holdings }) {
      const rows = fresh.map(({ value, input: { accountId: _id, ...trackedAs }, by }) =>
        rowOf(value, { trackedAs, trackedBy: by, trackedAt: context.now.toISOString() }),
      )
      account.insert(tx, rows)
      await publish(tx, fresh, context, holdings)
    },
  })
}

/** Commands that change an account which is tracked already. */
export function changeCommands(parts: ServiceParts) {
  const common = {
    askOwner: catchUpFirst(parts.units),
    keys: ({ accountId }: Pick<Account, 'accountId'>) => ({ account: accountId }),
    gather: async (tx: Tx, { keys }: { keys: { account: readonly string[] } }) =>
      lockHoldings(tx, await listOwners(tx, keys.account)),
  }
  const writeAs = (kind: AccountChangeKind) => {
    return async (
      tx: Tx,
      fresh: readonly Fresh<Account, object>[],
      context: Context & EventContext,
      holdings: Holdings,
    ) => {
      formerState.insert(tx, formerOf(kind, fresh, holdings.accounts, context))
      account.update(tx, valuesOf(fresh), CHANGEABLE)
      await publish(tx, fresh, context, holdings)
    }
  }
  return {
    advance: command(parts, advanceAccount, {
      ...common,
      write: writeAs('advanced'),
      decide: (given, holdings, context) => decideAdvance(given, holdingOf(holdings, given.input.accountId), context),
    }),
    recordEssentialService: command(parts, recordEssentialService, {
      ...common,
      write: writeAs('service-recorded'),
      decide: (given, holdings, context) =>
        decideEssentialService(given, holdingOf(holdings, given.input.accountId), context),
    }),
    check: command(parts, checkAccount, {
      ...common,
      write: writeAs('checked'),
      decide: (given, holdings, context) => decideCheck(given, holdingOf(holdings, given.input.accountId), context),
    }),
    correctStatus: command(parts, correctAccountStatus, {
      ...common,
      write: writeAs('status-corrected'),
      decide: (given, holdings, context) =>
        decideStatusCorrection(given, holdingOf(holdings, given.input.accountId), context),
    }),
  }
}

const CHANGEABLE = [
  ...(['version', 'status', 'essentialServices', 'lastCheckOn'] as const),
  ...(['openedOn', 'usedOn', 'closedOn', 'declinedOn'] as const),
]

/** An account is published with who holds it by now, whichever id it was told under. */
async function publish(tx: Tx, fresh: readonly Fresh<Account>[], context: EventContext, { residents }: Holdings) {
  const causes = causesOf(fresh, ({ residentId }) => residents.get(residentId)?.residentId ?? residentId)
  await holders.publish(tx, causes, context)
}

function rowOf(
  value: Account,
  kept: { trackedAs: AccountRecord; trackedBy: string; trackedAt: string },
): StoredAccount {
  return { ...value, providerKey: fold(value.provider), ...kept }
}
