import type { Tx } from '@lantoa/chassis/database/database'
import { listing, listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { placedIn, placesToRead } from '@lantoa/chassis/units/places-to-read'
import {
  listHeldPayouts,
  listPayoutLists,
  type PayoutList,
  type payoutListRoutes,
} from '@lantoa/contracts/payments/payout-lists.http'
import { dayOf } from '@lantoa/vietnam/days'
import { payout } from '../payouts/payouts.ts'
import { showHeld } from './held.ts'

const COLUMNS = `unit_code AS "unitCode", month, kind, lines, account, cash, proxy, several, none`
const lists = listOf(
  listing<PayoutList>('payout_list', COLUMNS, { month: 'date', unitCode: 'text', kind: 'text' }),
  listPayoutLists,
)
const held = listOf(payout, listHeldPayouts)
const NAMED = `resident_id IS NOT NULL AND candidates = '[]'`
const HELD = {
  several: `resident_id IS NULL AND sole_candidate IS NULL AND candidates <> '[]'`,
  elsewhere: `${NAMED} AND elsewhere`,
  twice: `(${NAMED} OR sole_candidate IS NOT NULL)
          AND on_another_list(payout_id, coalesce(resident_id, sole_candidate), kind, since)`,
  none: `resident_id IS NULL AND candidates = '[]'`,
}

/** The lines of payouts by the lists that they make, and those of which somebody has to choose the beneficiary. */
export function payoutListHandlers({ database, units }: ServiceParts): Handlers<typeof payoutListRoutes> {
  const read = <Answer>(answer: (tx: Tx) => Promise<Answer>) => database.transaction(answer)
  return {
    async listPayoutLists({ query }, { caller, now }) {
      const scope = placesToRead(caller, units.tree(), query.unit, dayOf(now))
      return scope.ok ? read((tx) => lists(tx, query, placedIn('unit_code', scope.codes))) : scope
    },
    async listHeldPayouts({ query }, { caller, now }) {
      const seen = { tree: units.tree(), today: dayOf(now), caller }
      const scope = placesToRead(caller, seen.tree, query.unit, seen.today)
      if (!scope.ok) return scope
      const placed = placedIn('unit_code', scope.codes)
      const where = `${placed.where} AND ${HELD[query.why]} AND status <> 'withdrawn'`
      const condition = { ...placed, where, answers: ['unit', 'why'] }
      return read(async (tx) => {
        const { value: page } = await held(tx, query, condition)
        return accept({ ...page, items: await showHeld(tx, page.items, query.why, seen) })
      })
    },
  }
}
