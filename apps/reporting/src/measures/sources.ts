import type { EventData, EventDefinition } from '@lantoa/contracts/define-event'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { holderChanged } from '@lantoa/contracts/payments/holders.events'
import { bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { householdProgressed } from '@lantoa/contracts/teams/progress.events'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { bodyMeasures } from './bodies.ts'
import { holderMeasures } from './holders.ts'
import { householdMeasures } from './households.ts'
import type { Measure } from './measure.ts'
import { progressMeasures } from './progress.ts'
import { residentMeasures } from './residents.ts'
import { unitMeasures } from './units.ts'
import { visitMeasures } from './visits.ts'

/** An event that is followed and what is measured in it: the compiler holds the two together. */
export type Source<Event extends EventDefinition = EventDefinition> = {
  readonly event: Event
  readonly measures: readonly Measure<EventData<Event>>[]
}

/** Everything that is measured, by the kind of thing that contributes. */
export const SOURCES = {
  unit: { event: unitChanged, measures: unitMeasures } satisfies Source<typeof unitChanged>,
  household: { event: householdChanged, measures: householdMeasures } satisfies Source<typeof householdChanged>,
  resident: { event: residentChanged, measures: residentMeasures } satisfies Source<typeof residentChanged>,
  body: { event: bodyChanged, measures: bodyMeasures } satisfies Source<typeof bodyChanged>,
  visit: { event: visitRecorded, measures: visitMeasures } satisfies Source<typeof visitRecorded>,
  progress: { event: householdProgressed, measures: progressMeasures } satisfies Source<typeof householdProgressed>,
  holder: { event: holderChanged, measures: holderMeasures } satisfies Source<typeof holderChanged>,
} as const

export type SourceName = keyof typeof SOURCES
export const SOURCE_NAMES = Object.keys(SOURCES) as SourceName[]

export type MeasureName = (typeof SOURCES)[SourceName]['measures'][number]['name']

type Known = Pick<Measure<never>, 'kind' | 'keyed' | 'counted'> & { readonly source: SourceName }

const MEASURES: ReadonlyMap<string, Known> = new Map(
  SOURCE_NAMES.flatMap((source) =>
    SOURCES[source].measures.map(({ name, kind, keyed, counted }) => [name, { source, kind, keyed, counted }] as const),
  ),
)

/** What kind of number a measure is and whose contributions it counts; throws for a measure that does not exist. */
export function measureOf(name: string): Known {
  const known = MEASURES.get(name)
  if (!known) throw new Error(`There is no measure ${name}`)
  return known
}
