import { listFormer } from '@lantoa/chassis/history/former-states'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import type { correctionRoutes } from '@lantoa/contracts/identity/corrections.http'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads } from '../access-log/log-reads.ts'
import { householdBefore, NO_SUCH_HOUSEHOLD } from '../households/household.ts'
import { household } from '../households/households.ts'
import type { IdentityParts } from '../parts.ts'
import { readResident } from '../residents/read.ts'
import { NO_SUCH_RESIDENT, residentBefore } from '../residents/resident.ts'
import { within } from '../scope.ts'
import { correctMoveCommand, correctStayCommand, reopenCommand } from './commands.ts'
import { historyOf } from './history.ts'
import { listPeopleOf } from './store.ts'

export function correctionHandlers(parts: IdentityParts): Handlers<typeof correctionRoutes> {
  const { database, units } = parts
  return {
    correctMove: correctMoveCommand(parts).one,
    reopenHousehold: reopenCommand(parts).one,
    correctStay: correctStayCommand(parts).one,
    getHouseholdHistory: ({ params: { householdId } }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const known = (await household.find(tx, [householdId])).get(householdId)
        const visible = within(caller, known, { tree: units.tree(), today: dayOf(now) })
        if (!visible) return NO_SUCH_HOUSEHOLD
        const former = await listFormer(tx, householdId)
        const seesReasons = seesPersons(caller)
        // Words about a home are words about its people.
        const isSaid = seesReasons && former.some(({ reason }) => reason !== null)
        await logReads(tx, 'getHouseholdHistory', isSaid ? await listPeopleOf(tx, householdId) : [], reader)
        return accept({ householdId, changes: historyOf(former, visible, householdBefore(visible), seesReasons) })
      }),
    getResidentHistory: ({ params: { residentId } }, reader) =>
      database.transaction(async (tx) => {
        const visible = await readResident(tx, parts, 'getResidentHistory', residentId, reader)
        if (!visible) return NO_SUCH_RESIDENT
        const former = await listFormer(tx, residentId)
        return accept({
          residentId,
          changes: historyOf(former, visible, residentBefore(visible), seesPersons(reader.caller)),
        })
      }),
  }
}
