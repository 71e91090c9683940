import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import { type accountRoutes, listAccounts } from '@lantoa/contracts/payments/accounts.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findResidents } from '../known-residents/find.ts'
import type { Residents } from '../known-residents/residents.ts'
import { changeCommands, trackCommand } from './commands.ts'
import { NO_SUCH_ACCOUNT } from './domain.ts'
import { account, listAccountsOf } from './store.ts'

const list = listOf(account, listAccounts)

export function accountHandlers(parts: ServiceParts, residents: Residents): Handlers<typeof accountRoutes> {
  const { database, units } = parts
  const track = trackCommand(parts, residents)
  const change = changeCommands(parts)
  return {
    trackAccount: track.one,
    trackAccountBatch: track.many,
    advanceAccount: change.advance.one,
    recordEssentialService: change.recordEssentialService.one,
    checkAccount: change.check.one,
    async getAccount({ params }, { caller, now }) {
      const known = (await account.find(database, [params.accountId])).get(params.accountId)
      const resident = known && (await findResidents(database, [known.residentId])).get(known.residentId)
      const visible = resident && reachesResident(caller, units.tree(), resident, dayOf(now))
      return known && visible ? accept(known, known.version) : NO_SUCH_ACCOUNT
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
}
