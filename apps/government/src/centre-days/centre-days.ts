import type { Tx } from '@lantoa/chassis/database/database'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { centreDays } from '@lantoa/contracts/government/centre-days'
import { monthStart } from '@lantoa/vietnam/days'
import { centreOf, findMirrored, holdCentres, type Month, recountByHand } from '../totals/counting.ts'
import { totalsOf } from '../totals/published.ts'
import { refuseCounts, refuseLevel } from './domain.ts'

export const centreDay = registerTable(centreDays, {
  ...{ day: 'date', received: 'integer', online: 'integer', resolved: 'integer', onTime: 'integer', source: 'text' },
})

/** What centres count by hand: one line for a unit and a day, and none where a portal is mirrored. */
export const centreDaySlice = (parts: ServiceParts) =>
  register(parts, centreDays, {
    table: centreDay,
    follow: countAnew(parts),
    lockFirst: (tx, named) => holdCentres(tx, unitsIn(named)),
    once: {
      ...{ by: ['unitCode', 'day'], code: 'day-counted', pointer: '/day' },
      detail: ({ unitCode, day }) => `${unitCode} has numbers for ${day}: correct those.`,
    },
    look: findMonths,
    check: (thing, judged) => refuseLevel(thing, judged) ?? refuseCounts(thing) ?? refuseMirrored(thing, judged),
    checkStates: refuseMirrored,
  })

/** Counts anew the months in which days lie and lay. */
function countAnew(parts: ServiceParts) {
  const totals = totalsOf(parts)
  return async (tx: Tx, days: readonly Thing[], context: EventContext) => {
    if (days.length === 0) return
    const before = await tx.query<Said>({
      name: 'find-days-before-change',
      text: `SELECT before FROM former_state JOIN unnest($1::uuid[], $2::integer[]) AS d (id, version)
               ON subject_id = d.id AND former_state.version = d.version - 1`,
      values: [days.map(({ centreDayId }) => centreDayId), days.map(({ version }) => version)],
    })
    const lay = before.map((one) => one.before as Said)
    await totals.publish(tx, await recountByHand(tx, [...days, ...lay].map(monthOf)), context)
  }
}

/** The centre and the month that a day counts for. */
function monthOf({ unitCode, day }: Said): Month {
  return { unitCode: centreOf(unitCode), month: monthStart(String(day)) }
}

type Said = Readonly<Record<string, unknown>>
/** The months that are mirrored. */
type Mirrored = ReadonlySet<string>

function unitsIn(said: readonly Said[]): unknown[] {
  return said.map(({ unitCode }) => unitCode).filter((code) => code !== undefined)
}

async function findMonths(tx: Tx, said: readonly Said[]): Promise<Mirrored> {
  await holdCentres(tx, unitsIn(said))
  return findMirrored(tx, said.map(monthOf))
}

function refuseMirrored(thing: Thing, { facts }: Pick<Judged<Mirrored>, 'facts'>) {
  if (thing.status === 'withdrawn') return undefined
  const { unitCode, month } = monthOf(thing)
  if (!facts.has(`${unitCode} ${month}`)) return undefined
  const detail = `The dossiers of ${String(thing.unitCode)} of this month are mirrored: nothing is counted by hand.`
  return refuse('mirror-exists', detail, { pointer: '/day' })
}
