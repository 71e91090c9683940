import { say } from '../../words/words.ts'
import { showAmount, showNumber } from './show-number.ts'

type Figure = {
  readonly numerator: number
  readonly denominator: number | null
  readonly value: number | null
}

/** '64 / 120 = 53,3 %'; null where there is no such figure. */
export function figureInWords(figure: Figure | null, counted: string): string {
  if (figure === null) return '–'
  const { numerator, denominator, value } = figure
  if (denominator === null) return value === null ? say('value.none') : showAmount(counted, value)
  const parts = `${showNumber(numerator)} / ${showNumber(denominator)}`
  return value === null ? parts : `${parts} = ${showAmount(counted, value)}`
}
