import { say } from '../../words/words.ts'
import { showNumber } from '../show/show-number.ts'
import type { Cascade, sumOf } from './shares.ts'

/** Whether the parts make up the whole, or what is missing. */
export function sumInWords(cascade: Cascade, areNumbers: boolean, sum: ReturnType<typeof sumOf>): string {
  if (!areNumbers) return say('target.no-amount')
  if (cascade.sum === null) return say('cascade.rate')
  if (!sum) return say('target.no-amount')
  return sayOver(sum, cascade.target.value)
}

/** Whether a sum is the whole, or by how much it is less or more. */
export function sayOver({ sum, over }: { sum: number; over: number }, whole: number): string {
  const parts = { sum: showNumber(sum), whole: showNumber(whole), by: showNumber(Math.abs(over)) }
  if (over === 0) return say('cascade.fits', parts)
  return say(over > 0 ? 'cascade.too-much' : 'cascade.too-little', parts)
}
