import type { EventDefinition } from './define-event.ts'

/** CloudEvents type of an event version, such as `teams.visit-recorded.v1`; also the name of its fixture. */
export function eventType({ type, version }: EventDefinition): string {
  return `${type}.v${version}`
}
