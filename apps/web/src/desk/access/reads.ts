import type { Lantoa } from '@lantoa/sdk'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import type { Word } from '../../words/words.ts'

/** Somebody was shown something: how much of one kind, at one place, by one request. */
export type Read = {
  readonly at: string
  readonly readBy: string
  readonly operation: string
  readonly what: Word
  readonly place: string
  readonly count: number
}

/** As many lines of one log as are looked through. */
const MOST = 2_000

type Span = { readonly from: Day; readonly last: Day }
/** The services that keep such logs. */
export const LOGGED = ['identity', 'teams', 'payments', 'government', 'market'] as const
export type Logged = (typeof LOGGED)[number]
type Question = {
  readonly unit: string
  readonly span: Span | undefined
  /** Undefined: the logs of all. */
  readonly service?: Logged | undefined
  readonly signal: AbortSignal
}
type Line = { readonly at: string }
export type Found = { readonly reads: readonly Read[]; readonly more: boolean }

/** Everything that was read of a unit in a time, the latest first, from the logs of all services or of one. */
export async function gatherReads(lantoa: Lantoa, { unit, span, service, signal }: Question): Promise<Found> {
  const asked = { query: { unit, limit: 500 }, signal }
  const services = service === undefined ? LOGGED : [service]
  const found = await Promise.all(services.flatMap((name) => logsOf[name](lantoa, asked, span)))
  const reads = together(found.flatMap((one) => one.reads))
  return { reads, more: found.some(({ more }) => more) }
}

type Asked = { readonly query: { readonly unit: string; readonly limit: number }; readonly signal: AbortSignal }
type Logs = (lantoa: Lantoa, asked: Asked, span: Span | undefined) => Promise<Found>[]
type Texts = Pick<Lantoa[Logged], 'listTextReads'>
type Packs = Pick<Lantoa['identity' | 'teams' | 'payments'], 'listPackReads'>

const logsOf: Readonly<Record<Logged, Logs>> = {
  identity: ({ identity }, asked, span) => [
    linesIn(identity.listAccessLog.all(asked), span, (line) => {
      return { ...line, what: 'access.person', place: line.hamletCode }
    }),
    textsOf(identity, asked, span),
    packsOf(identity, asked, span),
  ],
  teams: ({ teams }, asked, span) => [
    linesIn(teams.listVisitReads.all(asked), span, (line) => {
      return { ...line, what: 'access.visit', place: line.hamletCode }
    }),
    textsOf(teams, asked, span),
    packsOf(teams, asked, span),
  ],
  payments: ({ payments }, asked, span) => [textsOf(payments, asked, span), packsOf(payments, asked, span)],
  government: ({ government }, asked, span) => [textsOf(government, asked, span)],
  market: ({ market }, asked, span) => [textsOf(market, asked, span)],
}

function textsOf({ listTextReads }: Texts, asked: Asked, span: Span | undefined): Promise<Found> {
  return linesIn(listTextReads.all(asked), span, (line) => ({ ...line, what: 'access.words', place: line.unitCode }))
}

function packsOf({ listPackReads }: Packs, asked: Asked, span: Span | undefined): Promise<Found> {
  return linesIn(listPackReads.all(asked), span, (line) => {
    return { ...line, what: 'access.pack', place: line.hamletCode, operation: 'getPack', count: line.people }
  })
}

/** The lines of a log within a time: they come latest first, so that nothing behind its first day is asked for. */
export async function linesIn<One extends Line>(
  lines: AsyncIterable<One>,
  span: Span | undefined,
  readOf: (line: One) => Omit<Read, 'count'> & { count?: number },
): Promise<Found> {
  const reads: Read[] = []
  let seen = 0
  for await (const line of lines) {
    const day = dayOf(line.at)
    if (span && day < span.from) break
    if (seen >= MOST) return { reads, more: true }
    seen += 1
    if (span && day > span.last) continue
    const { at, readBy, operation, what, place, count = 1 } = readOf(line)
    reads.push({ at, readBy, operation, what, place, count })
  }
  return { reads, more: false }
}

/** What one request showed of one place is one read; the latest comes first. */
export function together(reads: readonly Read[]): Read[] {
  const groups = Map.groupBy(reads, ({ at, readBy, operation, what, place }) =>
    [at, readBy, operation, what, place].join(' '),
  )
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      return first ? [{ ...first, count: group.reduce((sum, { count }) => sum + count, 0) }] : []
    })
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}
