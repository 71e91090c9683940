import type { Args, Data, Lantoa, Problem } from '@lantoa/sdk'
import { shifted } from './clock.ts'
import { saysTheSame } from './says-the-same.ts'

type VisitReport = Args<'teams', 'recordVisit'>['body']

/** What is recorded at the door. `id` is a UUID (version 7) that the page makes. */
export type NewRecord = { kind: 'visit'; id: string; body: VisitReport }

/** How one command of a request was answered. */
export type Entry = { accepted: true; value: object } | { accepted: false; problem: Problem }
type Sent = { data?: { results: Entry[] } | undefined; error?: Problem | undefined; response?: Response | undefined }

type Kind = {
  name: NewRecord['kind']
  /** Of the shape of the body. A new shape has the next number, and the old one stays readable. */
  schema: number
  laneOf(record: NewRecord): string
  /** The body as it is sent, with its times put right. */
  correct(record: NewRecord, correction: number): NewRecord
  send(lantoa: Lantoa, records: readonly NewRecord[], signal?: AbortSignal): Promise<Sent>
  /** What the value of an answer says of whose it is, and when it came in. */
  answered(value: object): { id: unknown; receivedAt: string | undefined }
  /** This refusal means that another content stands under the id. */
  differs: string
  /** Whether what stands there means the same; undefined: that could not be read now. */
  meansTheSame(lantoa: Lantoa, record: NewRecord, signal?: AbortSignal): Promise<boolean | undefined>
}

const visit: Kind = {
  name: 'visit',
  schema: 1,
  laneOf: ({ body }) => body.householdId,
  correct: ({ body, ...rest }, correction) => ({
    ...rest,
    body: { ...body, startedAt: shifted(body.startedAt, correction) },
  }),
  send: (lantoa, records, signal) =>
    lantoa.teams.recordVisitBatch({
      body: { items: records.map(({ id, body }) => ({ visitId: id, ...body })) },
      signal,
    }),
  answered(value) {
    const { visitId: id, receivedAt } = value as Partial<Data<'teams', 'getVisit'>>
    return { id, receivedAt }
  },
  differs: 'visit-differs',
  async meansTheSame(lantoa, { id, body }, signal) {
    const { data, error } = await lantoa.teams.getVisit({ params: { visitId: id }, signal })
    return error ? undefined : saysTheSame(body, data)
  },
}

export const KINDS: Readonly<Record<NewRecord['kind'], Kind>> = { visit }
/** In the order in which they are sent: nothing goes before what it stands on. */
export const IN_ORDER: readonly Kind[] = [visit]
