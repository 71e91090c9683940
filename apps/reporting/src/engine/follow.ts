import type { Tx } from '@lantoa/chassis/database'
import { onEntities, onFacts, type TopicHandler } from '@lantoa/chassis/topic-handlers'
import type { SequencedUnit } from '@lantoa/chassis/unit-store'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import type { Contribution, Measure } from '../measures/measure.ts'
import type { Source } from '../measures/source.ts'
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
  return SOURCE_NAMES.map((name) => {
    if (name === 'unit') return followUnits(engine)
    const { event, measures } = SOURCES[name] as Source // each holds measures of its own event, which `satisfies` checked
    const take = (tx: Tx, versions: readonly EntityVersion[]) => engine.takeVersions(tx, name, versions)
    if (event.topic.kind === 'fact') {
      return onFacts(event, (tx, facts) => {
        const once = new Map(
          facts.map(({ id, data }) => [id, { id, sequence: 0, contributions: measure(measures, data) }]),
        )
        return take(tx, [...once.values()])
      })
    }
    return onEntities(event, (tx, states) =>
      take(
        tx,
        states.map(({ key, sequence, data }) => ({ id: key, sequence, contributions: measure(measures, data) })),
      ),
    )
  })
}

function followUnits(engine: Engine): TopicHandler {
  return onEntities(unitChanged, async (tx, states) => {
    const known = states.flatMap(({ data, sequence }) => (data === null ? [] : [{ state: data, sequence }]))
    await engine.takeUnits(tx, known)
    const versions = states.map(({ key, sequence, data }) => ({
      id: key,
      sequence,
      contributions: measure(SOURCES.unit.measures, data),
    }))
    await engine.takeVersions(tx, 'unit', versions)
  })
}

/** Of what was erased nothing is left. */
function measure<State>(measures: readonly Measure<State>[], state: State | null): Contribution[] {
  return state === null ? [] : measures.flatMap(({ contributions }) => contributions(state))
}
