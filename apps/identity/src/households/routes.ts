import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { placedIn, placesToRead } from '@lantoa/chassis/units/places-to-read'
import { type householdRoutes, listHouseholds } from '@lantoa/contracts/identity/households.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { IdentityParts } from '../parts.ts'
import { within } from '../scope.ts'
import { answerHousehold, correctCommand, registerCommand } from './commands.ts'
import { householdView, NO_SUCH_HOUSEHOLD } from './household.ts'
import { household } from './households.ts'

const list = listOf(household, listHouseholds)

type Own = Omit<Handlers<typeof householdRoutes>, 'moveHousehold' | 'closeHousehold'>

export function householdHandlers(parts: IdentityParts): Own {
  const { database, units } = parts
  const register = registerCommand(parts)
  return {
    registerHousehold: register.one,
    registerHouseholdBatch: register.many,
    correctHousehold: correctCommand(parts).one,
    async getHousehold({ params: { householdId } }, { caller, now }) {
      const known = (await household.find(database, [householdId])).get(householdId)
      const visible = within(caller, known, { tree: units.tree(), today: dayOf(now) })
      return visible ? answerHousehold(visible, { caller }) : NO_SUCH_HOUSEHOLD
    },
    async listHouseholds({ query }, { caller, now }) {
      const scope = placesToRead(caller, units.tree(), query.unit, dayOf(now))
      if (!scope.ok) return scope
      const page = await list(database, query, placedIn('hamlet_code', scope.codes))
      if (!page.ok) return page
      const { value } = page
      return accept({ ...value, items: value.items.map((one) => householdView(one, caller)) })
    },
  }
}
