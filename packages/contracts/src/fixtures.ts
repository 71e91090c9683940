import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventData, EventDefinition } from './define-event.ts'
import { eventType } from './event-type.ts'

/** Where the fixture of an event lies. */
export function fixturePath(event: EventDefinition): string {
  return join(import.meta.dirname, '..', 'fixtures', `${eventType(event)}.json`)
}

/**
 * For tests: the one example of an event that its producer must be able to make and its consumers must be able to
 * read. The values come from one small world: hamlet 31027.07, its team, three homes, the evening of 2026-03-17.
 */
export function fixtureOf<Event extends EventDefinition>(event: Event): EventData<Event> {
  // The schema's own output; the generic parameter hides that from the compiler.
  return event.schema.parse(JSON.parse(readFileSync(fixturePath(event), 'utf8'))) as EventData<Event>
}
