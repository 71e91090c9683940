import { showNumber } from '../output/formats.ts'
import type { Column } from '../output/table.ts'
import { showSpan } from '../reporting/indicators.ts'
import type { ClaimedValue } from '../reporting/unit-report.ts'

/** Claims as a table of their own: none of them is a value. */
export const CLAIMED_COLUMNS: readonly Column<ClaimedValue>[] = [
  { title: 'id', of: ({ indicatorId }) => indicatorId },
  { title: 'claimed', of: showClaimed, flexible: true },
  { title: 'for', of: showSpan },
  { title: 'source', of: ({ claims }) => [...new Set(claims.map(({ source }) => source))].join(', '), flexible: true },
  { title: 'implausible', of: rulesOf, flexible: true },
]

/** '8 / 8 = 100', 'nearly 8.000', or '8 of ?, 1 of 3 predecessors reported'. */
function showClaimed({ numerator, denominator, value, coverage, partial, claims }: ClaimedValue): string {
  const [only] = claims
  const word = claims.length === 1 && only && only.qualifier !== 'exact' ? `${only.qualifier} ` : ''
  const gaps = partial ? `, ${coverage.reported} of ${coverage.predecessors} predecessors reported` : ''
  return `${word}${showAmount(numerator, denominator, value)}${gaps}`
}

function showAmount(numerator: number | null, denominator: number | null, value: number | null): string {
  if (value === null) return numerator === null ? 'no data' : `${showNumber(numerator)} of ?`
  if (numerator === null || denominator === null) return showNumber(value)
  return `${showNumber(numerator)} / ${showNumber(denominator)} = ${showNumber(value)}`
}

function rulesOf({ claims }: ClaimedValue): string {
  return [...new Set(claims.flatMap(({ flags }) => flags.map(({ rule }) => rule)))].join(', ')
}
