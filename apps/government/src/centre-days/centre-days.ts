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
    look: findCounted,
    learn: learnLine,
    check: (thing, judged) => refuseLevel(thing, judged) ?? refuseCounts(thing) ?? refuseCounted(thing, judged),
    checkStates: refuseCounted,
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
type Line = { readonly unitCode: string; readonly day: string }
/** The lines that stand, by their ids, and the months that are mirrored. */
type Facts = { readonly lines: Map<string, Line>; readonly mirrored: ReadonlySet<string> }

function unitsIn(said: readonly Said[]): unknown[] {
  return said.map(({ unitCode }) => unitCode).filter((code) => code !== undefined)
}

async function findCounted(tx: Tx, said: readonly Said[]): Promise<Facts> {
  await holdCentres(tx, unitsIn(said))
  return { lines: await findLines(tx, said), mirrored: await findMirrored(tx, said.map(monthOf)) }
}

async function findLines(tx: Tx, said: readonly Said[]): Promise<Facts['lines']> {
  const rows = await tx.query<Line & { id: string }>({
    name: 'find-centre-days',
    text: `SELECT centre_day_id AS id, unit_code AS "unitCode", day FROM centre_day
            WHERE unit_code = ANY($1) AND day = ANY($2::date[]) AND status = 'recorded'`,
    values: [said.map(({ unitCode }) => String(unitCode)), said.map(({ day }) => String(day))],
  })
  return new Map(rows.map(({ id, ...line }) => [id, line]))
}

/** What is decided counts for what comes behind it. */
function learnLine({ lines }: Facts, thing: Thing): void {
  const id = String(thing.centreDayId)
  lines.delete(id)
  if (thing.status === 'recorded') lines.set(id, thing as unknown as Line) // by the fields of the register
}

function refuseCounted(thing: Thing, { facts, input }: Pick<Judged<Facts>, 'facts' | 'input'>) {
  if (thing.status === 'withdrawn') return undefined
  const { unitCode, day } = thing
  const counted = monthOf(thing)
  if (facts.mirrored.has(`${counted.unitCode} ${counted.month}`)) {
    const detail = `The dossiers of ${String(unitCode)} of this month are mirrored: nothing is counted by hand.`
    return refuse('mirror-exists', detail, { pointer: '/day' })
  }
  const isCounted = [...facts.lines].some(
    ([id, line]) => line.unitCode === unitCode && line.day === day && id !== input.centreDayId,
  )
  if (!isCounted) return undefined
  return refuse('day-counted', `${String(unitCode)} has numbers for ${String(day)}: correct those.`, {
    pointer: '/day',
  })
}
