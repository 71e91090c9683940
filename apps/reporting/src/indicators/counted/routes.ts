import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { countedRoutes } from '@lantoa/contracts/reporting/counted.http'
import { dayOf } from '@lantoa/vietnam/days'
import { decodeContributions } from '../../counting/engine/encoding.ts'
import { codeOf } from '../../counting/engine/unit-path.ts'
import type { SourceName } from '../../counting/measures/sources.ts'
import type { Definitions } from '../definitions/definitions.ts'
import { sumCells } from '../sums/sum-cells.ts'
import { distinctWants, sumsIn } from '../sums/want.ts'
import { wantsOf } from '../values/domain.ts'
import { type Move, movesOf, numbersOf } from './domain.ts'
import { findContributions, findKeyed } from './store.ts'

const VISITS: SourceName = 'visit'

export function countedHandlers(
  { database, units }: ServiceParts,
  definitions: Definitions,
): Handlers<typeof countedRoutes> {
  /** How far each of the numbers is, read at once for all visits. */
  async function readNumbers(moves: readonly Move[]) {
    const wants = distinctWants(moves.flatMap(({ wanted }) => (wanted ? wantsOf(wanted) : [])))
    const [sums, keyed] = await Promise.all([
      sumCells(database, [...new Set(moves.map(({ by }) => by.unit))], wants),
      findKeyed(
        database,
        moves.map(({ by }) => by),
      ),
    ])
    return (move: Move) => numbersOf(move, keyed(move.by), sumsIn(wants, sums.get(move.by.unit) ?? []))
  }

  return {
    async listCounted({ body: { visitIds } }, { caller, now }) {
      const [tree, today] = [units.tree(), dayOf(now)]
      const [found, catalogue] = await Promise.all([findContributions(database, VISITS, visitIds), definitions.now()])
      const visits = visitIds.map((visitId) => {
        // A visit in other units is answered as one that nobody has.
        const own = decodeContributions(found.get(visitId) ?? '').filter(({ unit }) =>
          reachesHamlet(caller, tree, codeOf(unit), today),
        )
        return { visitId, counted: own.length > 0, moves: movesOf(own, catalogue, today) }
      })
      const numbers = await readNumbers(visits.flatMap(({ moves }) => moves))
      const items = visits.map(({ moves, ...visit }) => ({
        ...visit,
        moved: moves.map((move) => ({
          ...{ indicatorId: move.indicatorId, unit: move.unit, period: move.period },
          ...numbers(move),
        })),
      }))
      return accept({ items })
    },
  }
}
