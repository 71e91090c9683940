import type { Database, Tx } from '@lantoa/chassis/database/database'
import { listOf } from '@lantoa/chassis/database/list-of'
import type { QueueDay, QueueToday, Ticket } from '@lantoa/contracts/government/queues'
import { listTickets as listRoute } from '@lantoa/contracts/government/queues.http'
import type { Day } from '@lantoa/vietnam/days'
import { type StoredTicket, ticket } from './ticket.ts'

export const listTickets = listOf(ticket, listRoute)

/** The last number of today in each of these units that has an open counter; its row is held until the commit. */
export async function lockNumbers(tx: Tx, units: readonly string[], day: Day): Promise<Map<string, number>> {
  const rows = await tx.query<{ unitCode: string; last: number }>({
    name: 'lock-queue-numbers',
    text: `INSERT INTO queue_day (unit_code, day, last_number)
      SELECT DISTINCT unit_code, $2::date, 0 FROM counter WHERE unit_code = ANY($1) AND status = 'open' ORDER BY 1
      ON CONFLICT (unit_code, day) DO UPDATE SET last_number = queue_day.last_number
      RETURNING unit_code AS "unitCode", last_number AS last`,
    values: [units, day],
  })
  return new Map(rows.map(({ unitCode, last }) => [unitCode, last]))
}

export function writeNumbers(tx: Tx, numbers: ReadonlyMap<string, number>, day: Day): void {
  tx.write({
    name: 'write-queue-numbers',
    text: `UPDATE queue_day SET last_number = n.last FROM unnest($1::text[], $2::integer[]) AS n (unit_code, last)
      WHERE queue_day.unit_code = n.unit_code AND day = $3::date`,
    values: [[...numbers.keys()], [...numbers.values()], day],
  })
}

/** Those that were called by these calls. */
export async function findCalled(tx: Tx, callIds: readonly string[]): Promise<StoredTicket[]> {
  return tx.query({
    name: 'find-called-tickets',
    text: `SELECT ${ticket.select} FROM ticket WHERE call_id = ANY($1::uuid[])`,
    values: [callIds],
  })
}

/** The first who wait in a unit; those whom another clerk calls at this moment are passed over, and nobody waits for him. */
export async function lockNext(tx: Tx, unit: string, day: Day, count: number): Promise<StoredTicket[]> {
  return tx.query({
    name: 'lock-next-tickets',
    text: `SELECT ${ticket.select} FROM ticket WHERE unit_code = $1 AND day = $2::date AND status = 'waiting'
      ORDER BY number LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED`,
    values: [unit, day, count],
  })
}

/** Numbers as they are shown. */
export async function withAhead(source: Database | Tx, tickets: readonly StoredTicket[]): Promise<Ticket[]> {
  const rows = await source.query<{ id: string; ahead: number }>({
    name: 'count-ahead',
    text: `SELECT mine.ticket_id AS id, (SELECT count(*)::int FROM ticket AS other WHERE other.status = 'waiting'
        AND other.unit_code = mine.unit_code AND other.day = mine.day AND other.number < mine.number) AS ahead
      FROM ticket AS mine WHERE mine.ticket_id = ANY($1::uuid[]) AND mine.status = 'waiting'`,
    values: [tickets.map(({ ticketId }) => ticketId)],
  })
  const ahead = new Map(rows.map((row) => [row.id, row.ahead]))
  return tickets.map(({ callId: _id, calledAs: _as, ...shown }) => ({
    ...shown,
    ahead: ahead.get(shown.ticketId) ?? 0,
  }))
}

type Hall = Pick<QueueToday, 'open' | 'last' | 'waiting' | 'called'>

export async function readHall(source: Database, unit: string, day: Day): Promise<Hall> {
  const [hall] = await source.query<Hall>({
    name: 'read-hall',
    text: `SELECT EXISTS (SELECT FROM counter WHERE unit_code = $1 AND status = 'open') AS open,
      coalesce((SELECT last_number FROM queue_day WHERE unit_code = $1 AND day = $2::date), 0) AS last,
      (SELECT count(*)::int FROM ticket WHERE unit_code = $1 AND day = $2::date AND status = 'waiting') AS waiting,
      coalesce((SELECT jsonb_agg(jsonb_build_object('number', number, 'counter', counter) ORDER BY called_at DESC, number DESC)
        FROM ticket WHERE unit_code = $1 AND day = $2::date AND status = 'called'), '[]') AS called`,
    values: [unit, day],
  })
  return hall ?? { open: false, last: 0, waiting: 0, called: [] }
}

export async function readDay(source: Database, unit: string, day: Day): Promise<Omit<QueueDay, 'unitCode' | 'day'>> {
  const [counts] = await source.query<Omit<QueueDay, 'unitCode' | 'day'>>({
    name: 'read-queue-day',
    text: `SELECT count(*)::int AS taken, ${count('waiting')}, ${count('called')}, ${count('served')}, ${count('missed')},
        (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM called_at - taken_at)))::int AS "medianWaitSeconds"
      FROM ticket WHERE unit_code = $1 AND day = $2::date`,
    values: [unit, day],
  })
  return counts ?? { taken: 0, waiting: 0, called: 0, served: 0, missed: 0, medianWaitSeconds: null }
}

function count(status: Ticket['status']): string {
  return `(count(*) FILTER (WHERE status = '${status}'))::int AS ${status}`
}
