import { z } from 'zod'
import { CounterId, TicketId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'

export const ticketLife = lifecycle({ waiting: ['called'], called: ['served', 'missed'], served: [], missed: [] })
export const TicketStatus = ticketLife.schema('TicketStatus', 'How far a number has come')
export type TicketStatus = z.output<typeof TicketStatus>

const counter = z.int().nullable().meta({ description: 'Number of the counter that called it' })

/** A number in the queue of a centre on a day: of nobody in particular. */
export const Ticket = z
  .object({
    ticketId: TicketId,
    unitCode: UnitCode,
    day: Day,
    number: z.int().min(1),
    status: TicketStatus,
    counterId: CounterId.nullable(),
    counter,
    ahead: z.int().meta({ description: 'How many wait before it' }),
    takenAt: Instant,
    calledAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Ticket' })
export type Ticket = z.output<typeof Ticket>

/** What the screen of a hall shows: numbers and counters. */
export const QueueToday = z
  .object({
    unitCode: UnitCode,
    name: z.string().nullable().meta({ description: 'Name of the unit' }),
    day: Day,
    open: z.boolean().meta({ description: 'Whether a counter is open' }),
    last: z.int().meta({ description: 'The last number that was taken; 0: none yet' }),
    waiting: z.int(),
    called: z
      .array(z.object({ number: z.int(), counter: z.int() }))
      .meta({ description: 'Who is called and not served yet; the latest call first' }),
  })
  .meta({ id: 'QueueToday' })
export type QueueToday = z.output<typeof QueueToday>

export const QueueDay = z
  .object({
    unitCode: UnitCode,
    day: Day,
    taken: z.int(),
    waiting: z.int(),
    called: z.int(),
    served: z.int(),
    missed: z.int(),
    medianWaitSeconds: z
      .int()
      .nullable()
      .meta({ description: 'From taking a number to its call: half of them waited less; null: none was called' }),
  })
  .meta({ id: 'QueueDay' })
export type QueueDay = z.output<typeof QueueDay>

/** When it was done, where it is sent later: a counter works on while its network is away. */
const at = Instant.optional().meta({ description: 'When it was done; left out: now' })

export const TicketTaking = z
  .strictObject({ unitCode: UnitCode })
  .meta({ id: 'TicketTaking', examples: [{ unitCode: '31027' }] })

export const TicketCall = z
  .strictObject({
    counterId: CounterId,
    ticketId: TicketId.optional().meta({ description: 'A certain number; left out: the next one' }),
    at,
  })
  .meta({ id: 'TicketCall' })

export const TicketEnd = z
  .strictObject({ outcome: z.enum(['served', 'missed']).meta({ id: 'TicketOutcome' }), at })
  .meta({ id: 'TicketEnd', examples: [{ outcome: 'served' }] })
