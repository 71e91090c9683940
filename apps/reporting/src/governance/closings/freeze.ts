import { createHash } from 'node:crypto'
import type { Tx } from '@lantoa/chassis/database/database'
import { closedIndicatorLine, closedValueLine } from '@lantoa/sdk/closing-texts'
import { sumCells } from '../../indicators/sums/sum-cells.ts'
import { distinctWants, sumsIn } from '../../indicators/sums/want.ts'
import { wantsOf } from '../../indicators/values/domain.ts'
import { asClosedIndicator, type ClosingPlan, closedValues } from './domain.ts'
import { insertIndicators, insertUnits, insertValues, insertWindows } from './store.ts'

/** Units read and written in one go: bounds the memory of a closing, and the time of a statement. */
const UNITS_AT_ONCE = 100

/** Writes what is closed, and hashes it on the way. The caller has locked the tree: nothing is being counted. */
export async function freeze(tx: Tx, { units, indicators }: ClosingPlan, position: number) {
  const closed = indicators.map(asClosedIndicator)
  insertIndicators(tx, position, closed)
  insertWindows(tx, position, indicators)
  const hash = createHash('sha256')
  for (const indicator of closed) hash.update(closedIndicatorLine(indicator))
  const wants = distinctWants(indicators.flatMap(({ wanted }) => wantsOf(wanted)))
  let valueCount = 0
  for (let start = 0; start < units.length; start += UNITS_AT_ONCE) {
    const some = units.slice(start, start + UNITS_AT_ONCE)
    const codes = some.map(({ code }) => code)
    const sums = await sumCells(tx, codes, wants)
    const values = some.flatMap((unit) => closedValues(unit, indicators, sumsIn(wants, sums.get(unit.code) ?? [])))
    for (const value of values) hash.update(closedValueLine(value))
    insertUnits(tx, position, some)
    insertValues(tx, position, values)
    valueCount += values.length
  }
  return { contentHash: hash.digest('hex'), valueCount, indicators: closed }
}
