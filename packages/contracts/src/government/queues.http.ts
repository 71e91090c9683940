import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { CallId, TicketId } from '../ids.ts'
import { Day } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { QueueDay, QueueToday, Ticket, TicketCall, TicketEnd, TicketStatus, TicketTaking } from './queues.ts'

const ticket = z.strictObject({ ticketId: TicketId })
const day = z.strictObject({ unitCode: UnitCode, day: Day })

export const takeTicket = defineRoute({
  ...{ method: 'put', path: '/tickets/{ticketId}', operationId: 'takeTicket', permission: 'public:send' },
  ...{ summary: 'Take a number for today', params: ticket, body: TicketTaking, response: Ticket, etag: 'returned' },
  refusals: { 'no-queue': 409, 'ticket-differs': 409 },
} as const)

export const getTicket = defineRoute({
  ...{ method: 'get', path: '/tickets/{ticketId}', operationId: 'getTicket', permission: 'public:read' },
  ...{ summary: 'A number: whether it was called, and how many wait before it', params: ticket, response: Ticket },
} as const)

export const getQueueToday = defineRoute({
  ...{ method: 'get', path: '/queues/{unitCode}/today', operationId: 'getQueueToday', permission: 'public:read' },
  ...{ summary: 'What the screen of a hall shows', params: z.strictObject({ unitCode: UnitCode }) },
  response: QueueToday,
} as const)

export const getQueueDay = defineRoute({
  ...{ method: 'get', path: '/queues/{unitCode}/days/{day}', operationId: 'getQueueDay', permission: 'queues:read' },
  ...{ summary: 'How a day at a centre went', params: day, response: QueueDay },
} as const)

export const listTickets = defineList({
  ...{ path: '/queues/{unitCode}/days/{day}/tickets', operationId: 'listTickets', permission: 'queues:read' },
  summary: 'The numbers of a day, in their order',
  ...{ params: day, item: Ticket, filters: { status: TicketStatus.optional() }, order: ['number', 'ticketId'] },
})

export const callTicket = defineRoute({
  ...{ method: 'put', path: '/calls/{callId}', operationId: 'callTicket', permission: 'queues:serve' },
  ...{ summary: 'Call the next number to a counter, or a certain one', params: z.strictObject({ callId: CallId }) },
  ...{ body: TicketCall, response: Ticket, etag: 'returned' },
  refusals: {
    ...{ 'unknown-counter': 422, 'unknown-ticket': 422, 'time-in-future': 422, 'counter-closed': 409 },
    ...{ 'nobody-waiting': 409, 'called-by-another': 409, 'ticket-ended': 409, 'another-day': 409 },
    'call-differs': 409,
  },
} as const)

export const endTicket = defineRoute({
  ...{ method: 'put', path: '/tickets/{ticketId}/end', operationId: 'endTicket', permission: 'queues:serve' },
  ...{ summary: 'Say that who was called was served, or did not come', params: ticket, body: TicketEnd },
  ...{ response: Ticket, etag: 'returned' },
  refusals: { 'not-called': 409, 'ticket-ended': 409, 'time-in-future': 422 },
} as const)

export const queueRoutes = { takeTicket, getTicket, getQueueToday, getQueueDay, listTickets, callTicket, endTicket }
