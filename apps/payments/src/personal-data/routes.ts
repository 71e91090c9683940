import type { Database } from '@lantoa/chassis/database/database'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import type { Row } from '@lantoa/chassis/register/register-table'
import { viewOf } from '@lantoa/chassis/register/view'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import { payouts } from '@lantoa/contracts/payments/payouts'
import { personalDataRoutes } from '@lantoa/contracts/payments/personal-data.http'
import { dayOf } from '@lantoa/vietnam/days'
import { listAccountsOf } from '../accounts/find.ts'
import { findResidents } from '../known-residents/find.ts'
import { payout } from '../payouts/payouts.ts'

/** What this service keeps of one person, for who asked to see it. */
export function personalDataSlice({ database, units }: ServiceParts): Slice {
  return slice({
    routes: personalDataRoutes,
    handlers: {
      async getPaymentData({ params: { residentId } }, { caller, now }) {
        const known = (await findResidents(database, [residentId])).get(residentId)
        if (!known || !reachesResident(caller, units.tree(), known, dayOf(now))) {
          return refuse('not-found', 'There is no such resident in your units.')
        }
        const held = await listAccountsOf(database, [known.residentId])
        const lines = await listPayoutsOf(database, known.residentId)
        return accept({
          residentId,
          accounts: held.map(({ holderId: _holder, ...one }) => one),
          payouts: lines.map((one) => payouts.state.parse(viewOf(payouts, one, caller))),
        })
      },
    },
  })
}

async function listPayoutsOf(database: Database, residentId: string): Promise<Row[]> {
  return database.query<Row>({
    name: 'list-payouts-of',
    text: `SELECT ${payout.select} FROM payout WHERE resident_id = ANY(same_residents($1)) OR sole_candidate = ANY(same_residents($1)) ORDER BY since, payout_id`,
    values: [residentId],
  })
}
