import type { Lantoa, Problem } from '@lantoa/sdk'
import { correctionOf, skewOfSealed } from '../../phone/clock.ts'
import type { Entry, Kind, NewRecord } from '../../phone/kinds/kind.ts'
import { IN_ORDER } from '../../phone/kinds.ts'
import type { Opened } from './open-records.ts'

/** What became of a record: it is there, or why it isn't. */
export type Result = 'sent' | Problem

const NEWER: Problem = {
  type: 'about:blank',
  title: 'Another version of the app is needed',
  status: 0,
  code: 'newer-app',
}
const NO_ANSWER: Problem = { type: 'about:blank', title: 'No answer', status: 503, code: 'try-later' }

/** Sends records as the phone would have, what others stand on first. Sent twice they change nothing. */
export async function sendRecords(
  lantoa: Lantoa,
  records: readonly Opened[],
  onResult: (id: string, result: Result) => void,
): Promise<void> {
  const isKnown = ({ kind, schema }: Opened) => IN_ORDER.some((one) => one.name === kind && one.schema >= schema)
  for (const { id } of records.filter((one) => !isKnown(one))) onResult(id, NEWER)
  for (const kind of IN_ORDER) {
    const own = records.filter((one) => one.kind === kind.name && isKnown(one))
    for (const some of inRequests(kind, own)) await sendSome(lantoa, kind, some, onResult)
  }
}

function inRequests({ together, most }: Kind, records: readonly Opened[]): Opened[][] {
  const size = together ? most : 1
  const inTime = records.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
  return Array.from({ length: Math.ceil(inTime.length / size) }, (_, at) => inTime.slice(at * size, (at + 1) * size))
}

async function sendSome(
  lantoa: Lantoa,
  kind: Kind,
  some: readonly Opened[],
  onResult: (id: string, result: Result) => void,
): Promise<void> {
  const records = some.map((one) => corrected(kind, one, Date.now()))
  const { data, error } = await kind.send(lantoa, records)
  for (const [place, { id }] of some.entries()) {
    const entry: Entry | undefined = error ? { accepted: false, problem: error } : data?.results[place]
    onResult(id, await resultOf(lantoa, kind, records[place], entry))
  }
}

async function resultOf(lantoa: Lantoa, kind: Kind, record: NewRecord | undefined, entry: Entry | undefined) {
  if (entry?.accepted) return 'sent'
  const problem = entry?.problem ?? NO_ANSWER
  if (record === undefined || !kind.compares.includes(problem.code)) return problem
  return (await kind.isThere(lantoa, record)) ? 'sent' : problem
}

/** Its times are put right by what the phone knew of its clock. */
function corrected(kind: Kind, { madeAt, record, ...clock }: Opened, now: number): NewRecord {
  const saved = { madeAt: Date.parse(madeAt), skew: skewOfSealed({ madeAt, ...clock }) }
  const correction = correctionOf(saved, { ms: 0, seenAt: now })
  return kind.correct(record as unknown as NewRecord, { madeAt, correction }) // as the phone had saved it
}
