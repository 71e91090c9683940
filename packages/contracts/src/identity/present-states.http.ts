import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { HouseholdId, ResidentId } from '../ids.ts'
import { HouseholdState } from './households.events.ts'
import { ResidentState } from './residents.events.ts'

/** As many states as one question may ask for. */
export const FACTS_LIMIT = 100

/** `?ids=a,b`; `?ids=a&ids=b` says the same. */
function idsOf<Id extends z.ZodType<string, string>>(id: Id) {
  const ids = z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(id).min(1).max(FACTS_LIMIT))
  return z
    .preprocess((value) => (Array.isArray(value) ? value.join(',') : value), ids)
    .meta({ description: `Up to ${FACTS_LIMIT} ids, separated by commas` })
}

/** The states that identity's topics carry, for a service that is asked before the event has arrived. */
export const listHouseholdFacts = defineRoute({
  method: 'get',
  path: '/household-facts',
  operationId: 'listHouseholdFacts',
  summary: 'Present states of households as the topic carries them; unknown ones are left out',
  permission: 'entities:read',
  query: z.strictObject({ ids: idsOf(HouseholdId) }),
  response: z.object({ items: z.array(z.object({ sequence: z.int(), state: HouseholdState })) }),
})

export const listResidentFacts = defineRoute({
  method: 'get',
  path: '/resident-facts',
  operationId: 'listResidentFacts',
  summary: 'Present states of residents as the topic carries them; unknown ones are left out',
  permission: 'entities:read',
  query: z.strictObject({ ids: idsOf(ResidentId) }),
  response: z.object({ items: z.array(z.object({ sequence: z.int(), state: ResidentState })) }),
})

export const presentStateRoutes = { listHouseholdFacts, listResidentFacts }
