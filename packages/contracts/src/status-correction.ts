import { z } from 'zod'
import { Reason } from './reason.ts'
import { Day } from './time.ts'

/** That something came to a state on another day than is recorded, or never did. */
export function statusCorrection<Status extends z.ZodType>(status: Status) {
  return z.strictObject({
    status: status,
    from: Day.meta({ description: 'First day of the wrong state, as it is recorded' }),
    on: Day.nullable().meta({ description: 'The right first day; null: it never came to that' }),
    reason: Reason,
  })
}
