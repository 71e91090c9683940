import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import {
  type accountRoutes,
  advanceAccount,
  checkAccount,
  recordEssentialService,
  trackAccount,
} from '@lantoa/contracts/payments/accounts.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findResidents } from '../known-residents/find.ts'
import { reachesResident } from '../known-residents/resident.ts'
import type { Residents } from '../known-residents/residents.ts'
import { decideAdvance, decideCheck, decideEssentialService } from './changes.ts'
import { changeAccounts, trackAccounts } from './commands.ts'
import { findAccounts, listAccounts } from './store.ts'

export function accountHandlers(parts: ServiceParts, residents: Residents): Handlers<typeof accountRoutes> {
  return { ...trackingHandlers(parts, residents), ...changeHandlers(parts), ...readHandlers(parts) }
}

function trackingHandlers(parts: ServiceParts, residents: Residents) {
  const track = groupCommands({
    database: parts.database,
    now: parts.now,
    route: trackAccount,
    keys: ({ accountId, residentId }) => [accountId, residentId],
    askOwner: {
      when: ['unknown-resident', 'outside-scope', 'resident-left'],
      ask: (commands) => residents.refresh(commands.map(({ input }) => input.residentId)),
    },
    run: (tx, commands, now) => trackAccounts(tx, commands, { parts, now }),
  })
  return { trackAccount: track.one, trackAccountBatch: track.many }
}

function changeHandlers(parts: ServiceParts) {
  const common = {
    database: parts.database,
    now: parts.now,
    keys: ({ accountId }: { accountId: string }) => [accountId],
    askOwner: catchUpFirst(parts.units),
  }
  return {
    advanceAccount: groupCommands({
      ...common,
      route: advanceAccount,
      run: (tx, commands, now) => changeAccounts(tx, commands, decideAdvance, { parts, now }),
    }).one,
    recordEssentialService: groupCommands({
      ...common,
      route: recordEssentialService,
      run: (tx, commands, now) => changeAccounts(tx, commands, decideEssentialService, { parts, now }),
    }).one,
    checkAccount: groupCommands({
      ...common,
      route: checkAccount,
      run: (tx, commands, now) => changeAccounts(tx, commands, decideCheck, { parts, now }),
    }).one,
  }
}

function readHandlers({
  database,
  units,
}: ServiceParts): Pick<Handlers<typeof accountRoutes>, 'getAccount' | 'listAccounts'> {
  return {
    async getAccount({ params }, { caller, now }) {
      const { account } = (await findAccounts(database, [params.accountId])).get(params.accountId) ?? {}
      const resident = account && (await findResidents(database, [account.residentId])).get(account.residentId)
      const visible = resident && reachesResident(caller, units.tree(), resident, dayOf(now))
      if (!account || !visible) return refuse('not-found', 'There is no such account in your units.')
      return accept(account, account.version)
    },
    async listAccounts({ query }, { caller, now }) {
      const after = decodeCursor(query.cursor, ['uuid'])
      const resident = (await findResidents(database, [query.residentId])).get(query.residentId)
      const visible = resident && reachesResident(caller, units.tree(), resident, dayOf(now))
      if (!visible) return refuse('not-found', 'There is no such resident in your units.')
      const accounts = await listAccounts(database, query.residentId, { limit: query.limit, after })
      return accept(
        pageFrom(
          accounts,
          query.limit,
          ({ accountId }) => [accountId],
          (account) => account,
        ),
      )
    },
  }
}
