import type { EventDefinition } from '@lantoa/contracts/define-event'
import type { Route, Service as ServiceName } from '@lantoa/contracts/define-route'
import { EVENTS } from '@lantoa/contracts/events'
import type { TopicHandler } from '../consumers/topic-handlers.ts'
import type { Handlers } from '../http/api.ts'
import type { Republisher } from '../outbox/republish.ts'
import type { Running } from './lifecycle.ts'

/** One capability of a service, whole: what it answers, what it follows and what it can publish again. */
export type Slice<Routes extends Record<string, Route> = Record<string, Route>> = {
  readonly routes: Routes
  /** A missing handler does not compile. */
  readonly handlers: Handlers<Routes>
  readonly follows?: readonly TopicHandler[]
  readonly republishes?: readonly Republisher[]
  /** What runs beside its routes from the start of the service to its end. */
  readonly works?: readonly (() => Running)[]
}

type Parts<Routes extends Record<string, Route>, Event extends EventDefinition> = {
  routes: Routes
  handlers: Handlers<Routes>
  follows?: readonly TopicHandler[]
  republishes?: readonly Republisher<Event>[]
  works?: readonly (() => Running)[]
}

/** A slice as one value of a list of them; see `service.ts` of any service. */
export function slice<Routes extends Record<string, Route>, Event extends EventDefinition>(
  parts: Parts<Routes, Event>,
): Slice {
  return parts as unknown as Slice // its routes and handlers fit each other; a list of slices cannot say so of each
}

/**
 * A service answers every route of its contract and can publish every event again.
 * @throws Error that names what no slice has
 */
export function checkComplete(name: ServiceName, slices: readonly Slice[], openapi: Record<string, unknown>): void {
  const routes = slices.flatMap((one) => Object.values(one.routes).map(({ operationId }) => operationId))
  const events = slices.flatMap(({ republishes = [] }) => republishes.map(({ event }) => event.type))
  const missing = [
    ...operationsIn(openapi).filter((operationId) => !routes.includes(operationId)),
    ...EVENTS[name].map(({ type }) => type).filter((type) => !events.includes(type)),
  ]
  if (missing.length > 0) throw new Error(`No slice of ${name} has: ${missing.join(', ')}`)
}

/** The operations of the service itself; those that every service has are the chassis' own. */
function operationsIn({ paths }: Record<string, unknown>): string[] {
  type Operation = { operationId: string; tags: string[] }
  const operations = Object.values(paths as Record<string, Record<string, Operation>>).flatMap((path) =>
    Object.values(path),
  )
  return operations.filter(({ tags }) => !tags.includes('operations')).map(({ operationId }) => operationId)
}
