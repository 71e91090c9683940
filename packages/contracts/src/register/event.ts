import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import type { Service } from '../define-route.ts'
import { defineTopic } from '../define-topic.ts'
import { Day, Interval } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { kebab } from './names.ts'

/** Where a thing lies through time, as it was said; what became of its units since, readers know from the units. */
const Places = z
  .array(
    z.object({
      code: UnitCode,
      ...Interval.shape,
      unitFrom: Day.optional().meta({
        description:
          'First day of the unit that the code means, given where the code means another unit later. Records of before did not say it and followed mergers instead',
      }),
      assignedFrom: UnitCode.optional().meta({ description: 'The split unit from which it was assigned to this one' }),
    }),
  )
  .meta({ description: 'Its unit on each of its days. Missing in records of before this was told' })

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
