import type { EventDefinition } from '@lantoa/contracts/define-event'
import type { Tx } from '../database/database.ts'
import type { StoredRecord } from '../log/event-log.ts'
import { decodeEntity, decodeFact, type EntityState, type Fact } from './decode.ts'

/** How a consumer group applies records of one topic, in bulk, inside the transaction that moves its offset. */
export type TopicHandler = {
  readonly topic: string
  apply(tx: Tx, records: readonly StoredRecord[]): Promise<void>
}

/**
 * Follows a fact topic: every record in order, up to 4,000 at a time. Several events: the versions or kinds which the
 * topic carries; others go to the dead letters.
 */
export function onFacts<Event extends EventDefinition>(
  events: Event | readonly Event[],
  apply: (tx: Tx, facts: readonly Fact<Event>[]) => Promise<void>,
): TopicHandler {
  const known = listOf(events)
  return { topic: topicOf(known), apply: (tx, records) => apply(tx, factsIn(known, records)) }
}

/** @throws PoisonError when one of the records is none of these facts */
export function factsIn<Event extends EventDefinition>(
  events: readonly Event[],
  records: readonly StoredRecord[],
): Fact<Event>[] {
  return records.map((record) => decodeFact(events, record))
}

/** Follows an entity topic: of each key only the newest state among those at hand, so every key comes once at a time. */
export function onEntities<Event extends EventDefinition>(
  events: Event | readonly Event[],
  apply: (tx: Tx, states: readonly EntityState<Event>[]) => Promise<void>,
): TopicHandler {
  const known = listOf(events)
  return {
    topic: topicOf(known),
    apply: (tx, records) => apply(tx, newestStatesIn(known, records)),
  }
}

/** @throws PoisonError when one of the records is none of these states */
export function newestStatesIn<Event extends EventDefinition>(
  events: readonly Event[],
  records: readonly StoredRecord[],
): EntityState<Event>[] {
  return newestOfEach(records.map((record) => decodeEntity(events, record)))
}

/** By sequence, not by place: after a crash the relay may send an older state again behind a newer one. */
function newestOfEach<Event extends EventDefinition>(states: readonly EntityState<Event>[]): EntityState<Event>[] {
  const newest = new Map<string, EntityState<Event>>()
  for (const state of states) {
    const known = newest.get(state.key)
    if (!known || known.sequence <= state.sequence) newest.set(state.key, state)
  }
  return [...newest.values()]
}

function listOf<Event extends EventDefinition>(events: Event | readonly Event[]): readonly Event[] {
  return Array.isArray(events) ? events : [events as Event] // Array.isArray does not narrow readonly arrays
}

function topicOf(events: readonly EventDefinition[]): string {
  const [topic, ...others] = new Set(events.map((event) => event.topic.name))
  if (topic === undefined || others.length > 0) throw new Error('A handler follows the events of one topic')
  return topic
}
