import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { UnitLevel } from '../lists.ts'
import { KeptDay } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'

export const Successor = z
  .object({ code: UnitCode, validFrom: KeptDay, extent: z.enum(['full', 'partial']) })
  .meta({ id: 'Successor', description: 'What took the place of a closed unit, wholly or in part' })

/** One dated version of a unit; the code alone names several things through time, code and validFrom name one. */
export const UnitState = z
  .object({
    code: UnitCode,
    validFrom: KeptDay,
    validTo: KeptDay.nullable(),
    level: UnitLevel,
    kind: z.string(),
    name: z.string(),
    nameEn: z.string().optional(),
    parentCode: UnitCode.nullable(),
    successors: z.array(Successor),
  })
  .meta({ id: 'UnitState' })
export type UnitState = z.output<typeof UnitState>

export const unitTopic = defineTopic('teams.unit.v1', {
  kind: 'entity',
  partitions: 1,
  description: 'Administrative units through time, keyed by code@validFrom',
})
export const unitChanged = defineEvent('teams.unit-changed', 1, { topic: unitTopic, schema: UnitState })
