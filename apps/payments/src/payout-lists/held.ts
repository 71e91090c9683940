import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import type { Thing } from '@lantoa/chassis/register/thing'
import { viewOf } from '@lantoa/chassis/register/view'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import { shownPlace } from '@lantoa/chassis/units/shown-place'
import { HeldPayout } from '@lantoa/contracts/payments/payout-lists.http'
import { payouts } from '@lantoa/contracts/payments/payouts'
import { findResidents } from '../known-residents/find.ts'
import { stayIn } from '../payouts/domain.ts'

type Why = 'several' | 'elsewhere' | 'twice' | 'none'
type Where = Pick<Context, 'tree' | 'today'> & { readonly caller: Caller }

/** Lines that wait, as a caller may see them, with what else there is to know about why. */
export async function showHeld(tx: Tx, lines: readonly Thing[], why: Why, where: Where) {
  const others = why === 'twice' ? await listOthers(tx, lines.map(idOf)) : []
  const byLine = Map.groupBy(others, ({ of }) => of)
  const livedIn = why === 'elsewhere' ? await listPlaces(tx, lines, where) : new Map<string, string | null>()
  return lines.map((line) =>
    HeldPayout.parse({
      ...viewOf(payouts, line, where.caller),
      livedIn: livedIn.get(idOf(line)) ?? null,
      others: (byLine.get(idOf(line)) ?? []).map((one) => showOther(one, where)),
    }),
  )
}

const idOf = (line: Thing) => String(line.payoutId)

type Other = { readonly of: string; readonly payoutId: string; readonly unitCode: string; readonly line: number }

function showOther({ payoutId, unitCode, line }: Other, { caller, tree, today }: Where) {
  const place = shownPlace(caller, tree, unitCode, today)
  const isSeen = reachesHamlet(caller, tree, unitCode, today)
  return { unitCode: place, payoutId: isSeen ? payoutId : null, line: isSeen ? line : null }
}

/** Where the beneficiaries of lines lived in their months, as far as that is known. */
async function listPlaces(tx: Tx, lines: readonly Thing[], { caller, tree, today }: Where) {
  const people = await findResidents(
    tx,
    lines.map(({ residentId }) => String(residentId)),
  )
  return new Map(
    lines.map((line) => {
      const resident = people.get(String(line.residentId))
      const code = resident && stayIn(resident, line.since)?.hamletCode
      return [idOf(line), code === undefined ? null : shownPlace(caller, tree, code, today)]
    }),
  )
}

/** The other lines of the month and kind that mean the same person. */
export async function listOthers(tx: Tx, payoutIds: readonly string[]): Promise<Other[]> {
  return tx.query<Other>({
    name: 'list-other-payouts',
    text: `SELECT one.payout_id AS of, other.payout_id AS "payoutId", other.unit_code AS "unitCode", other.line
             FROM payout AS one CROSS JOIN heir_of(coalesce(one.resident_id, one.sole_candidate)) AS heir JOIN payout AS other
               ON (other.resident_id = ANY(same_residents(heir)) OR other.sole_candidate = heir)
              AND other.payout_id <> one.payout_id AND other.kind = one.kind AND other.status <> 'withdrawn'
              AND date_trunc('month', other.since::timestamp) = date_trunc('month', one.since::timestamp)
            WHERE one.payout_id = ANY($1::uuid[]) ORDER BY other.unit_code, other.line, other.payout_id`,
    values: [payoutIds],
  })
}
