import type { EventData, EventDefinition } from '@lantoa/contracts/define-event'
import type { Measure } from './measure.ts'

/** An event that is followed and what is measured in it: the compiler holds the two together. */
export type Source<
  Event extends EventDefinition = EventDefinition,
  Measures extends readonly Measure<EventData<Event>>[] = readonly Measure<EventData<Event>>[],
> = { readonly event: Event; readonly measures: Measures }

type AtLeastOne<Item> = readonly [Item, ...Item[]]

/** Declares what is measured in an event. `sources.ts` lists it; from then on its topic is followed. */
export function source<Event extends EventDefinition, const Measures extends AtLeastOne<Measure<EventData<Event>>>>(
  event: Event,
  measures: Measures,
): Source<Event, Measures> {
  return { event, measures }
}
