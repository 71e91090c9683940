import type { EventData, EventDefinition } from '@lantoa/contracts/define-event'
import type { Measure } from './measure.ts'

/** An event that is followed and what is measured in it: the compiler holds the two together. */
export type Source<
  Event extends EventDefinition = EventDefinition,
  Measures extends readonly Measure<EventData<Event>>[] = readonly Measure<EventData<Event>>[],
> = {
  readonly event: Event
  readonly measures: Measures
  /** States that take the place of facts with their ids, whichever come first: a fact has the sequence 0. */
  readonly changes: EventDefinition | undefined
}

type AtLeastOne<Item> = readonly [Item, ...Item[]]

/** Declares what is measured in an event. `sources.ts` lists it; from then on its topic is followed. */
export function source<Event extends EventDefinition, const Measures extends AtLeastOne<Measure<EventData<Event>>>>(
  event: Event,
  measures: Measures,
  changes?: EventDefinition,
): Source<Event, Measures> {
  return { event, measures, changes }
}

/** Every event of a source. */
export function eventsOf({ event, changes }: Source): EventDefinition[] {
  return changes ? [event, changes] : [event]
}
