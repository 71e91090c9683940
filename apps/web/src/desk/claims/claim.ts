import type { Data } from '@lantoa/sdk'
import { say, type Word } from '../../words/words.ts'
import { showAmount, showNumber } from '../show/show-number.ts'

export type Claim = Data<'reporting', 'getClaim'>

const QUALIFIERS: Readonly<Record<string, Word>> = { about: 'claim.about', over: 'claim.over', nearly: 'claim.nearly' }
const RULES: Readonly<Record<string, Word>> = {
  'rate-over-100': 'flag.rate-over-100',
  'rate-of-1-at-most': 'flag.rate-of-1-at-most',
  'value-differs-from-parts': 'flag.value-differs',
  'more-than-registered': 'flag.more-than-registered',
  'unlikely-per-commune': 'flag.unlikely-per-commune',
}

type Figure = Pick<Claim, 'numerator' | 'denominator' | 'value' | 'qualifier'>

/** 'gần 64 / 120 = 53,3 %', as it was told. */
export function claimedInWords({ numerator, denominator, value, qualifier }: Figure, counted: string): string {
  const parts = [numerator, denominator].flatMap((part) => (part === null ? [] : [showNumber(part)])).join(' / ')
  const shown = value === null ? '' : showAmount(counted, value)
  const amount = [parts, shown].filter((part) => part !== '').join(' = ')
  const word = QUALIFIERS[qualifier]
  return word ? say(word, { amount }) : amount
}

/** Why a claim is doubted; of a rule that is newer than this page the rule itself. */
export function flagsInWords({ flags }: Pick<Claim, 'flags'>): string {
  return flags
    .map(({ rule }) => {
      const word = RULES[rule]
      return word ? say(word) : say('flag.other', { rule })
    })
    .join(' ')
}
