import { textReadsOf } from '@lantoa/chassis/access-log/text-reads'
import type { Database, Tx } from '@lantoa/chassis/database/database'
import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers, RequestContext } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import { hamletOf, reachesResident } from '@lantoa/chassis/units/reach-resident'
import { type accountCorrectionRoutes, listAccountHistory } from '@lantoa/contracts/payments/account-corrections.http'
import { type accountRoutes, listAccounts } from '@lantoa/contracts/payments/accounts.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findResidents } from '../known-residents/find.ts'
import type { Residents } from '../known-residents/residents.ts'
import { changeCommands, trackCommand } from './commands.ts'
import { NO_SUCH_ACCOUNT } from './domain.ts'
import { listAccountsOf } from './find.ts'
import { historyOf } from './history.ts'
import { account } from './store.ts'

const list = listOf(account, listAccounts)
const { logReads } = textReadsOf({ table: account.name, key: 'account_id' })

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
      const found = await findVisible(database, params.accountId, reader)
      return found ? accept(found.known, found.known.version) : NO_SUCH_ACCOUNT
    },
    listAccountHistory: ({ params: { accountId } }, reader) =>
      database.transaction(async (tx) => {
        const found = await findVisible(tx, accountId, reader)
        if (!found) return NO_SUCH_ACCOUNT
        const items = await historyOf(tx, found.known, seesPersons(reader.caller))
        const shown = items.some(({ reason }) => reason !== null)
          ? [{ thingId: accountId, unitCode: found.hamletCode }]
          : []
        await logReads(tx, listAccountHistory.operationId, shown, reader)
        return accept({ items })
      }),
    async listAccounts({ query }, { caller, now }) {
      const resident = (await findResidents(database, [query.residentId])).get(query.residentId)
      const visible = resident && reachesResident(caller, units.tree(), resident, dayOf(now))
      if (visible) return list(database, query, ofPerson(query.residentId))
      return refuse('not-found', 'There is no such resident in your units.')
    },
    async listAccountsOfResidents({ body }, { caller, now }) {
      const known = await findResidents(database, body.residentIds)
      const visible = [...known.values()].filter((one) => reachesResident(caller, units.tree(), one, dayOf(now)))
      const held = await listAccountsOf(
        database,
        visible.map(({ residentId }) => residentId),
      )
      return accept({ items: held.map(({ holderId, ...one }) => ({ ...one, residentId: holderId })) })
    },
  }

  /** An account and where its holder lives, if that is in the caller's units. */
  async function findVisible(source: Database | Tx, accountId: string, { caller, now }: RequestContext) {
    const known = (await account.find(source, [accountId])).get(accountId)
    const resident = known && (await findResidents(source, [known.residentId])).get(known.residentId)
    const hamletCode = resident && hamletOf(resident, dayOf(now))
    const isVisible = hamletCode && reachesHamlet(caller, units.tree(), hamletCode, dayOf(now))
    return known && isVisible ? { known, hamletCode } : undefined
  }
}

/** Of whoever stands for a resident, also what was told under another id of theirs. */
function ofPerson(residentId: string) {
  const where = 'resident_id = ANY(same_residents(heir_of($1::uuid)))'
  return { where, values: [residentId], answers: ['residentId'] }
}
