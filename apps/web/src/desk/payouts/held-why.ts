import type { Args } from '@lantoa/sdk'
import type { Word } from '../../words/words.ts'

/** Why lines wait for somebody to look at them. */
export type Why = NonNullable<NonNullable<Args<'payments', 'listHeldPayouts'>['query']>['why']>

type Said = { readonly name: Word; readonly what: Word }

export const WHY: Readonly<Record<Why, Said>> = {
  several: { name: 'payouts.held-several', what: 'payouts.held-what' },
  elsewhere: { name: 'payouts.held-elsewhere', what: 'payouts.elsewhere-what' },
  twice: { name: 'payouts.held-twice', what: 'payouts.twice-what' },
  none: { name: 'payouts.held-none', what: 'payouts.none-what' },
}

export const REASONS = Object.keys(WHY) as Why[]

export function readWhy(said: string | undefined): Why {
  return REASONS.find((one) => one === said) ?? 'several'
}
