import { z } from 'zod'

/** How many of the units that became one have told a value; what is split among several has told of none of them. */
const Coverage = z.object({ predecessors: z.int(), reported: z.int() })

/** Values of the units before a boundary change, put together by the rule of the definition, with its gaps. */
export const MergedValue = z
  .object({
    numerator: z.int().nullable().meta({ description: 'What those who reported add up to' }),
    denominator: z.int().nullable().meta({ description: 'Null: not known for all, so there is no rate' }),
    value: z.number().nullable(),
    partial: z.boolean().meta({ description: 'True: somebody is missing, "8 of ?, 1 of 3 predecessors reported"' }),
    coverage: Coverage,
  })
  .meta({ id: 'MergedValue' })
export type MergedValue = z.output<typeof MergedValue>
