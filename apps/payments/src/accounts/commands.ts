import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept, type Outcome } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { AccountId } from '@lantoa/contracts/ids'
import type { Account, trackAccount } from '@lantoa/contracts/payments/accounts.http'
import { publishHolders } from '../account-holders/publish.ts'
import { lockResidents } from '../known-residents/find.ts'
import type { ChangeDecision, ChangeFacts } from './changes.ts'
import { decideTracking } from './domain.ts'
import { findAccounts, insertAccounts, listHoldings, listOwners, updateAccounts } from './store.ts'

type Surroundings = { parts: Pick<ServiceParts, 'name' | 'units'>; now: Date }
type Given<Input> = Omit<Command<typeof trackAccount>, 'input'> & { input: Input }

export async function trackAccounts(
  tx: Tx,
  commands: readonly Command<typeof trackAccount>[],
  { parts, now }: Surroundings,
) {
  const residentIds = commands.map(({ input }) => input.residentId)
  const residents = await lockResidents(tx, residentIds)
  const known = await findAccounts(
    tx,
    commands.map(({ input }) => input.accountId),
  )
  const holdings = await listHoldings(tx, residentIds)
  const decisions = commands.map((command) =>
    decideTracking(command, {
      resident: residents.get(command.input.residentId),
      known: known.get(command.input.accountId),
      others: holdings.get(command.input.residentId) ?? [],
      tree: parts.units.tree(),
      now,
    }),
  )
  const fresh = freshOf(commands, decisions)
  const rows = fresh.map(({ command, account }) => {
    const { accountId: _id, ...trackedAs } = command.input
    return { account, trackedAs, trackedBy: command.caller.subject, trackedAt: now }
  })
  await insertAccounts(tx, rows)
  await publish(tx, fresh, { parts, now })
  return decisions.map(answer)
}

/** Changes accounts that are tracked already, by any of the decisions. */
export async function changeAccounts<Input extends { accountId: AccountId }, Code extends string>(
  tx: Tx,
  commands: readonly Given<Input>[],
  decide: (command: Given<Input>, facts: ChangeFacts) => ChangeDecision<Code>,
  { parts, now }: Surroundings,
): Promise<Outcome<Account, Code>[]> {
  const ids = commands.map(({ input }) => input.accountId)
  const residents = await lockResidents(tx, await listOwners(tx, ids))
  const holdings = await listHoldings(tx, [...residents.keys()])
  const accounts = new Map([...holdings.values()].flat().map((account) => [account.accountId, account]))
  const decisions = commands.map((command) => {
    const account = accounts.get(command.input.accountId)
    const resident = account && residents.get(account.residentId)
    const others = account ? (holdings.get(account.residentId) ?? []) : []
    return decide(command, { account, resident, others, tree: parts.units.tree(), now })
  })
  const fresh = freshOf(commands, decisions)
  await updateAccounts(
    tx,
    fresh.map(({ account }) => account),
  )
  await publish(tx, fresh, { parts, now })
  return decisions.map(answer)
}

type Fresh<Given> = { command: Given; account: Account }

function freshOf<Given>(commands: readonly Given[], decisions: readonly ChangeDecision<string>[]): Fresh<Given>[] {
  return commands.flatMap((command, index) => {
    const decision = decisions[index]
    return decision?.ok && decision.fresh ? [{ command, account: decision.account }] : []
  })
}

async function publish(tx: Tx, fresh: readonly Fresh<{ correlationId: string }>[], { parts, now }: Surroundings) {
  const causes = new Map(fresh.map(({ command, account }) => [String(account.residentId), command.correlationId]))
  await publishHolders(tx, [...causes.keys()], { source: `/${parts.name}`, now }, causes)
}

function answer<Code extends string>(decision: ChangeDecision<Code>): Outcome<Account, Code> {
  return decision.ok ? accept(decision.account, decision.account.version) : decision
}
