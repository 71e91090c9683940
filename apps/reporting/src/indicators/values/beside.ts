import type { ClaimedValue, ClosedMark, IndicatorValue } from '@lantoa/contracts/reporting/values.http'
import type { UnitTree } from '@lantoa/units/tree'
import type { z } from 'zod'
import type { Catalogue } from '../definitions/catalogue.ts'
import type { AskedUnit } from '../units/ask-unit.ts'

/** What others keep of a unit beside its values: values know neither claims nor closings. */
export type BesideValues = {
  /** What was claimed of it last. */
  claimed(tree: UnitTree, catalogue: Catalogue, asked: AskedUnit): Promise<ClaimedValue[]>
  /** Marks the values whose period is closed. */
  closed(tree: UnitTree, asked: AskedUnit, period: string | undefined): Promise<MarkOf>
}

export type MarkOf = (indicatorId: string, now: IndicatorValue) => { closed?: z.output<typeof ClosedMark> }
