import type { ClaimWanted, WrongField } from '@lantoa/sheets/claim-row'
import { DAY_WORDS } from '@lantoa/vietnam/typed-time'

const REASONS: Readonly<Record<ClaimWanted, string>> = {
  indicator: 'write an indicator such as I-04',
  unit: 'write a unit such as 31027 or 31027@2025-07-01',
  period: `write ${DAY_WORDS}, or a period such as 2026-03`,
  source: 'name the source',
  words: 'give the words of the source',
  whole: 'write a whole number, such as 3118 or 3.118',
  'not-zero': 'nothing can be divided by 0: leave it empty',
  decimal: 'write a number such as 76,7; of a rate in percent',
  qualifier: 'write exact, about, over or nearly',
  day: `write ${DAY_WORDS}`,
}

/** What has to stand in a cell of a claim instead. */
export function reasonOf({ wanted }: WrongField): string {
  return REASONS[wanted]
}
