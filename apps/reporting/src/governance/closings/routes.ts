import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { closingChainRoutes, listClosingLinks } from '@lantoa/contracts/reporting/closing-chain.http'
import type {
  closingRoutes,
  listClosedValues as listClosedValuesRoute,
  listClosings as listClosingsRoute,
} from '@lantoa/contracts/reporting/closings.http'
import { addDays, dayOf } from '@lantoa/vietnam/days'
import { advanceBoundaries } from '../../counting/engine/live.ts'
import type { Watcher } from '../../counting/engine/watcher.ts'
import { findUnitThen, lastDayOf, reachesThen } from '../../indicators/units/find-unit-then.ts'
import type { SigningKeys } from '../../signing-keys.ts'
import { closeCommand } from './commands.ts'
import { findVisibleClosing, NO_SUCH_CLOSING } from './find.ts'
import { listClosedValues, listClosings, listClosingUnits, listLinks } from './read-store.ts'
import { getChainHead } from './store.ts'

type ClosingHandlers = Handlers<typeof closingRoutes & typeof closingChainRoutes>

export function closingHandlers(parts: ServiceParts, keys: SigningKeys, watcher: Watcher): ClosingHandlers {
  const { database, units } = parts
  const close = closeCommand(parts, keys.current)
  return {
    async closePeriod(request, context) {
      // On a new day the sums go over to its boundaries by themselves, a moment later: who closes does not wait for it.
      await advanceBoundaries(database, units, dayOf(context.now), watcher)
      return close.one(request, context)
    },
    async getClosing({ params }, context) {
      const closing = await findVisibleClosing(parts, params.closingId, context)
      return closing ? accept(closing) : NO_SUCH_CLOSING
    },
    listClosings: (request, context) => answerClosings(request, context, parts),
    listClosedValues: (request, context) => answerValues(request, context, parts),
    listClosingLinks: (request) => answerLinks(request, parts),
    listClosingKeys: async () => accept({ keys: keys.all.map(({ publicKey }) => publicKey) }),
  }
}

/** Units that are closed by now can be asked for too: what they closed stays. */
async function answerClosings(
  { query }: RequestOf<typeof listClosingsRoute>,
  { caller, now }: RequestContext,
  { database, units }: ServiceParts,
): Promise<OutcomeOf<typeof listClosingsRoute>> {
  const { unit: text } = query
  const [tree, today] = [units.tree(), dayOf(now)]
  const from = lastDayOf(tree, text, today)
  const found = findUnitThen({ tree, caller, text, today, pointer: '#/query/unit' }, { from, until: addDays(from, 1) })
  if (!found.ok) return found
  const { code } = found.unit
  // A code that was given to another area leads to what lies there today, so what is gone has only its own closings.
  const heir = found.holds(today) ? { ...caller, units: [code] } : undefined
  const beneath = (await listClosingUnits(database)).filter(({ unit, since }) => {
    return (unit === code && found.holds(since)) || (heir && reachesThen(heir, tree, unit, since, today))
  })
  return accept(await listClosings(database, query, beneath))
}

async function answerValues(
  { params, query }: RequestOf<typeof listClosedValuesRoute>,
  context: RequestContext,
  parts: ServiceParts,
): Promise<OutcomeOf<typeof listClosedValuesRoute>> {
  const closing = await findVisibleClosing(parts, params.closingId, context)
  if (!closing) return NO_SUCH_CLOSING
  return listClosedValues(parts.database, query, { where: 'position = $1', values: [closing.link.position] })
}

async function answerLinks(
  { query }: RequestOf<typeof listClosingLinks>,
  { database }: ServiceParts,
): Promise<OutcomeOf<typeof listClosingLinks>> {
  const [after = 0] = decodeCursor(query.cursor, ['number']) ?? []
  const links = await listLinks(database, after, query.limit)
  const page = pageFrom(links, query.limit, ({ position }) => [position])
  return accept({ ...page, last: (await getChainHead(database)).position })
}
