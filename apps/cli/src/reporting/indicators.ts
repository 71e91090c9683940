import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import { addDays } from '@lantoa/vietnam/days'
import { labelCounted } from '@lantoa/vietnam/labels'
import { formatPercent } from '@lantoa/vietnam/numbers'
import type { Io } from '../io.ts'
import { showDay, showNumber } from '../output/formats.ts'
import type { Column } from '../output/table.ts'

export type Indicator = Data<'reporting', 'listIndicators'>['items'][number]
export type Value = Data<'reporting', 'getUnitValues'>['values'][number]
/** A value and the days for which it stands. */
export type Parts = Pick<Value, 'numerator' | 'denominator' | 'value' | 'from' | 'until' | 'reason'>

/** The definitions that hold on a day, by id. */
export async function indicatorsById(io: Io, lantoa: Lantoa, on?: string): Promise<ReadonlyMap<string, Indicator>> {
  const { items } = await lantoa.reporting.listIndicators({ query: { on }, signal: io.signal }).orThrow()
  return new Map(items.map((indicator) => [indicator.indicatorId, indicator]))
}

/** The version that a change of a definition must name. */
export async function definitionTag(io: Io, { reporting }: Lantoa, indicatorId: string): Promise<string> {
  const { error, etag } = await reporting.getIndicator({ params: { indicatorId }, signal: io.signal })
  if (error) throw new LantoaError('getIndicator', error)
  return etag ?? ''
}

/** '53,3 %', '26 tổ', or that there is no data, which is never 0 %. */
export function showValue(unit: string | undefined, { numerator, denominator, value, reason }: Parts): string {
  if (reason === 'not-yet') return 'not yet'
  if (value === null) return 'no data'
  if (unit === '%' && denominator !== null) return formatPercent(numerator, denominator) ?? 'no data'
  return `${showNumber(value)} ${labelCounted(unit ?? '')}`.trimEnd()
}

/** The day of a stock, the first and last day of a flow. */
export function showSpan({ from, until }: Pick<Parts, 'from' | 'until'>): string {
  const last = addDays(until, -1)
  return last === from ? showDay(from) : `${showDay(from)} – ${showDay(last)}`
}

/** Numerator, denominator and value of whatever a row holds. */
export function valueColumns<Row>(read: (row: Row) => { unit: string | undefined; value: Parts }): Column<Row>[] {
  return [
    { title: 'numerator', of: (row) => showNumerator(read(row).value), align: 'right' },
    { title: 'denominator', of: (row) => showDenominator(read(row).value), align: 'right' },
    { title: 'value', of: (row) => showValue(read(row).unit, read(row).value), align: 'right' },
  ]
}

/** Of what is to come the parts say nothing. */
function showNumerator({ numerator, reason }: Parts): string {
  return reason === 'not-yet' ? '' : showNumber(numerator)
}

function showDenominator({ denominator, reason }: Parts): string {
  return denominator === null || reason === 'not-yet' ? '' : showNumber(denominator)
}
