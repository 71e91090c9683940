import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers, RequestContext } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import type { accountCorrectionRoutes } from '@lantoa/contracts/payments/account-corrections.http'
import { type accountRoutes, listAccounts } from '@lantoa/contracts/payments/accounts.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findResidents } from '../known-residents/find.ts'
import type { Residents } from '../known-residents/residents.ts'
import { changeCommands, trackCommand } from './commands.ts'
import { NO_SUCH_ACCOUNT } from './domain.ts'
import { historyOf } from './history.ts'
import { account, listAccountsOf, type StoredAccount } from './store.ts'

const list = listOf(account, listAccounts)

export function accountHandlers(
  parts: ServiceParts,
  residents: Residents,
): Handlers<typeof accountRoutes & typeof accountCorrectionRoutes> {
  const { database, units } = parts
  const track = trackCommand(parts, residents)
  const change = changeCommands(parts)
  return {
    trackAccount: track.one,
    trackAccountBatch: track.many,
    advanceAccount: change.advance.one,
    recordEssentialService: change.recordEssentialService.one,
    checkAccount: change.check.one,
    correctAccountStatus: change.correctStatus.one,
    async getAccount({ params }, reader) {
      const known = await findVisible(params.accountId, reader)
      return known ? accept(known, known.version) : NO_SUCH_ACCOUNT
    },
    async listAccountHistory({ params }, reader) {
      const known = await findVisible(params.accountId, reader)
      if (!known) return NO_SUCH_ACCOUNT
      return accept({ items: await historyOf(database, known, seesPersons(reader.caller)) })
    },
    async listAccounts({ query }, { caller, now }) {
      const resident = (await findResidents(database, [query.residentId])).get(query.residentId)
      const visible = resident && reachesResident(caller, units.tree(), resident, dayOf(now))
      return visible ? list(database, query) : refuse('not-found', 'There is no such resident in your units.')
    },
    async listAccountsOfResidents({ body }, { caller, now }) {
      const known = await findResidents(database, body.residentIds)
      const visible = [...known.values()].filter((one) => reachesResident(caller, units.tree(), one, dayOf(now)))
      return accept({
        items: await listAccountsOf(
          database,
          visible.map(({ residentId }) => residentId),
        ),
      })
    },
  }

  async function findVisible(accountId: string, { caller, now }: RequestContext): Promise<StoredAccount | undefined> {
    const known = (await account.find(database, [accountId])).get(accountId)
    const resident = known && (await findResidents(database, [known.residentId])).get(known.residentId)
    return resident && reachesResident(caller, units.tree(), resident, dayOf(now)) ? known : undefined
  }
}
