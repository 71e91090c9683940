import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import type { Service } from '../define-route.ts'
import { defineTopic } from '../define-topic.ts'
import { Interval } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { kebab } from './names.ts'

/** Where a thing lies through time, in the boundaries that were known when its event was sent. */
const Places = z
  .array(z.object({ code: UnitCode, ...Interval.shape }))
  .meta({ description: 'Its unit on each of its days, through mergers. Missing in records of before this was told' })

type Declared = { readonly service: Service; readonly thing: string; readonly called: string }

/** The event of each version of a thing, with the fields that anybody may read. */
export function eventOf<Before extends z.ZodRawShape, States extends z.ZodType, Open extends z.ZodRawShape>(
  { service, thing, called }: Declared,
  name: string,
  { before, states, open }: { before: Before; states: States; open: Open },
) {
  const topic = defineTopic(`${service}.${kebab(thing)}.v1`, {
    kind: 'entity',
    description: `Every ${called} with its place and states, keyed by its id`,
  })
  const schema = z.object({ ...before, places: Places.optional(), states, ...open }).meta({ id: `${name}State` })
  return defineEvent(`${service}.${kebab(thing)}-changed`, 1, { topic, schema })
}
