import { factsIn, newestStatesIn, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Tx } from '@lantoa/chassis/database/database'
import type { StoredRecord } from '@lantoa/chassis/log/event-log'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import type { Contribution, Measure } from '../measures/measure.ts'
import { eventsOf, type Source } from '../measures/source.ts'
import { SOURCE_NAMES, SOURCES, type SourceName } from '../measures/sources.ts'
import type { EntityVersion } from './apply.ts'

/** What is done with the records of a source, live or in a rebuild. */
export type Engine = {
  /** Makes units known and counts what they moved, before anything else of the same records. */
  takeUnits(tx: Tx, units: readonly SequencedUnit[]): Promise<void>
  takeVersions(tx: Tx, source: SourceName, versions: readonly EntityVersion[]): Promise<void>
}

/** How the records of every topic that is measured are applied. */
export function followSources(engine: Engine): TopicHandler[] {
  return SOURCE_NAMES.flatMap((name) =>
    topicsOf(name).map(
      (topic): TopicHandler => ({ topic, apply: (tx, records) => takeRecords(tx, engine, name, records) }),
    ),
  )
}

export async function takeRecords(
  tx: Tx,
  engine: Engine,
  name: SourceName,
  records: readonly StoredRecord[],
): Promise<void> {
  const { units, versions } = readRecords(name, records)
  if (units.length > 0) await engine.takeUnits(tx, units)
  await engine.takeVersions(tx, name, versions)
}

export function topicsOf(name: SourceName): string[] {
  return eventsOf(SOURCES[name]).map(({ topic }) => topic.name)
}

/** What records of one topic of a source tell: of each entity its newest version among them, of each fact one. */
export type Told = { readonly units: readonly SequencedUnit[]; readonly versions: readonly EntityVersion[] }

/** @throws PoisonError when one of the records is not of this source */
export function readRecords(name: SourceName, records: readonly StoredRecord[]): Told {
  if (name === 'unit') return readUnits(records)
  const source: Source = SOURCES[name]
  const { measures } = source
  const event = eventsOf(source).find(({ topic }) => topic.name === records[0]?.topic) ?? source.event
  if (event.topic.kind === 'fact') {
    const once = new Map(factsIn([event], records).map(({ id, data }) => [id, data]))
    const versions = [...once].map(([id, data]) => ({ id, sequence: 0, contributions: measure(measures, data) }))
    return { units: [], versions }
  }
  const versions = newestStatesIn([event], records).map(({ key, sequence, data }) => {
    return { id: key, sequence, contributions: measure(measures, data) }
  })
  return { units: [], versions }
}

function readUnits(records: readonly StoredRecord[]): Told {
  const states = newestStatesIn([unitChanged], records)
  const { measures } = SOURCES.unit
  return {
    units: states.flatMap(({ data, sequence }) => (data === null ? [] : [{ state: data, sequence }])),
    versions: states.map(({ key, sequence, data }) => ({ id: key, sequence, contributions: measure(measures, data) })),
  }
}

/** Of what was erased nothing is left. */
function measure<State>(measures: readonly Measure<State>[], state: State | null): Contribution[] {
  return state === null ? [] : measures.flatMap(({ contributions }) => contributions(state))
}
