import { table } from '@lantoa/chassis/database/table'
import type { Ticket } from '@lantoa/contracts/government/queues'

/** A number as it is kept: how many wait before it is counted when it is shown. */
export type StoredTicket = Omit<Ticket, 'ahead'> & { readonly callId: string | null; readonly calledAs: unknown }

export const ticket = table<StoredTicket>('ticket', {
  ...{ ticketId: 'uuid key', unitCode: 'text', day: 'date', number: 'integer', status: 'text', counterId: 'uuid' },
  ...{ counter: 'integer', callId: 'uuid', calledAs: 'jsonb', takenAt: 'instant', calledAt: 'instant' },
  ...{ endedAt: 'instant', version: 'integer' },
})
