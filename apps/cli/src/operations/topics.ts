import type { Data, Lantoa } from '@lantoa/sdk'
import type { Io } from '../io.ts'
import { count } from '../output/formats.ts'
import { printLine, printTable } from '../output/print.ts'
import type { Column } from '../output/table.ts'
import { SERVICES, type ServiceName } from './services.ts'

type Check = Data<'teams', 'checkTopics'>['topics'][number]
/** A topic beside its declaration, and the service that owns it. */
export type TopicCheck = { service: ServiceName } & Check

type Row = { topic: string } & Partial<Check['differences'][number]>

const COLUMNS: readonly Column<Row>[] = [
  { title: 'topic', of: ({ topic }) => topic },
  { title: 'setting', of: ({ setting = 'missing' }) => setting },
  { title: 'declared', of: ({ declared = '' }) => declared },
  { title: 'is', of: ({ actual = '' }) => actual },
  { title: 'put right by', of: ({ appliable = true }) => (appliable ? 'topics apply' : 'hand, see below') },
]

/** Every topic of every service. */
export async function checkTopics(io: Io, lantoa: Lantoa): Promise<TopicCheck[]> {
  const checks: TopicCheck[] = []
  for (const service of SERVICES) {
    const { topics } = await lantoa[service].checkTopics({ signal: io.signal }).orThrow()
    checks.push(...ownedBy(service, topics))
  }
  return checks
}

export function ownedBy(service: ServiceName, topics: readonly Check[]): TopicCheck[] {
  return topics.map((check) => ({ service, ...check }))
}

export function isDifferent({ state }: TopicCheck): boolean {
  return state !== 'as-declared'
}

export function printDifferences(io: Io, checks: readonly TopicCheck[]): void {
  const rows = checks.filter(isDifferent).flatMap(({ topic, state, differences }): Row[] =>
    // A topic that is not there differs in everything: once is enough to say it.
    state === 'missing' ? [{ topic }] : differences.map((difference) => ({ topic, ...difference })),
  )
  if (rows.length === 0) return
  printTable(io, COLUMNS, rows)
  const advised = Map.groupBy(
    rows.filter(({ advice }) => advice !== undefined),
    ({ advice }) => advice,
  )
  for (const [advice, { 0: first, length }] of advised) {
    printLine(io, `\n${first?.setting}${length > 1 ? ` of ${count(length)} topics` : ` of ${first?.topic}`}: ${advice}`)
  }
}
