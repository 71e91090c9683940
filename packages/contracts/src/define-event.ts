import type { z } from 'zod'
import type { Topic } from './define-topic.ts'

/** One version of one kind of event: its CloudEvents type, the topic it travels on and the shape of its data. */
export type EventDefinition<Schema extends z.ZodType = z.ZodType> = {
  readonly type: string
  readonly version: number
  readonly topic: Topic
  readonly schema: Schema
}

export type EventData<Event extends EventDefinition> = z.output<Event['schema']>

/**
 * Declares an event. Within a version a producer may only add optional fields and a consumer ignores fields that it
 * does not know; anything else is a new version.
 */
export function defineEvent<Schema extends z.ZodType>(
  type: `${string}.${string}`,
  version: number,
  options: { topic: Topic; schema: Schema },
): EventDefinition<Schema> {
  return { type, version, topic: options.topic, schema: options.schema }
}
