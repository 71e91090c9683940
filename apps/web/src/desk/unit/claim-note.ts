import type { FigureNote } from '../../look/figure.tsx'
import { say, type Word } from '../../words/words.ts'
import { showAmount, showNumber } from '../show/show-number.ts'
import type { Values } from './gather-unit.ts'

type Claimed = Values['claimed'][number]

const QUALIFIERS: Readonly<Record<string, Word>> = {
  about: 'claim.about',
  over: 'claim.over',
  nearly: 'claim.nearly',
}

/** What others say of an indicator, with who says it; doubted ones say so. */
export function claimNote(unit: string, claimed: Claimed | undefined): FigureNote[] {
  if (!claimed) return []
  const sources = [...new Set(claimed.claims.map(({ source }) => source))].join(', ')
  const text = say('claim', { amount: amountOf(unit, claimed), sources })
  const doubted = claimed.claims.some(({ flags }) => flags.length > 0)
  return doubted ? [{ text: `${text} ${say('claim.doubted')}`, warns: true }] : [{ text }]
}

function amountOf(unit: string, { claims, value, numerator }: Claimed): string {
  if (value === null) return numerator === null ? say('value.none') : showNumber(numerator)
  const word = claims.length === 1 ? QUALIFIERS[claims[0]?.qualifier ?? ''] : undefined
  const amount = showAmount(unit, value)
  return word ? say(word, { amount }) : amount
}
