import { z } from 'zod'
import { openText } from '../text.ts'
import { Day } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { NewUnitCode, UnitKind, UnitName } from './units.http.ts'

const Extent = z.enum(['full', 'partial']).default('full').meta({ description: 'The whole unit or a part of it' })
const Part = z.strictObject({ code: UnitCode, extent: Extent })

const Beginning = z
  .strictObject({
    kind: UnitKind,
    name: UnitName,
    nameEn: openText(120).optional(),
    parentCode: UnitCode.nullable().meta({ description: 'The unit above; null for a province' }),
  })
  .meta({ id: 'UnitBeginning', description: 'What a unit is from the day of the change on' })

const Taker = z
  .strictObject({ code: NewUnitCode, begins: Beginning.optional() })
  .meta({ id: 'UnitTaker', description: 'Who takes over: with `begins` a new unit, without it one that stands' })

const TAKERS_MAX = 20

/** One step; all steps of a change speak of the units as they were the day before, so their order means nothing. */
export const BoundaryStep = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('merge'), from: z.array(Part).min(1).max(500), into: Taker })
      .meta({ description: 'Units, or parts of them, go into one' }),
    z
      .strictObject({ kind: z.literal('split'), of: UnitCode, into: z.array(Taker).min(2).max(TAKERS_MAX) })
      .meta({ description: 'A unit goes into several; who lies beneath is placed by `re-parent`, or waits' }),
    z
      .strictObject({
        kind: z.literal('rename'),
        code: UnitCode,
        name: UnitName,
        nameEn: openText(120).optional(),
      })
      .meta({ description: 'Another name' }),
    z
      .strictObject({ kind: z.literal('new-kind'), code: UnitCode, becomes: UnitKind })
      .meta({ description: 'Another kind: a commune becomes a ward' }),
    z
      .strictObject({ kind: z.literal('re-parent'), codes: z.array(UnitCode).min(1).max(1000), to: UnitCode })
      .meta({ description: 'Units go under another; also hamlets that wait since that day' }),
    z
      .strictObject({ kind: z.literal('close'), code: UnitCode })
      .meta({ description: 'A unit ends, with nothing beneath it and nothing in its place' }),
    z
      .strictObject({
        kind: z.literal('past'),
        unit: z.strictObject({ ...Beginning.shape, code: NewUnitCode, validFrom: Day }),
        into: z.array(Part).max(TAKERS_MAX),
      })
      .meta({ description: 'A unit of old that was never registered is entered as ended by this change' }),
  ])
  .meta({ id: 'BoundaryStep' })
export type BoundaryStep = z.output<typeof BoundaryStep>

/** Every unit that a step names, but for the parents of units that begin. */
export function codesIn(step: BoundaryStep): string[] {
  switch (step.kind) {
    case 'merge':
      return [...step.from.map(({ code }) => code), step.into.code]
    case 'split':
      return [step.of, ...step.into.map(({ code }) => code)]
    case 're-parent':
      return [...step.codes, step.to]
    case 'past':
      return [step.unit.code, ...step.into.map(({ code }) => code)]
    default:
      return [step.code]
  }
}
