import { normalText } from '@lantoa/vietnam/normal-text'
import { asciiPunctuation, unaccent } from '@lantoa/vietnam/text'
import { buildVietQr } from '@lantoa/vietnam/vietqr'
import type { Word } from '../../words/field-later.ts'

/** What a code is made of; it lives on the page alone. `amount` null: whoever pays types it. */
export type Order = {
  readonly bin?: string
  readonly number?: string
  readonly amount?: number | null
  readonly purpose?: string
}

const STEPS = ['bank', 'number', 'amount', 'purpose', 'code'] as const
export type VietQrStep = (typeof STEPS)[number]

const MOST_AMOUNT = 1e12
const LONGEST_PURPOSE = 25
/** Whole đồng: '50000', '50.000', '50,000', with or without ',00' behind. */
const AMOUNT = /^(\d{1,3}(?:\.\d{3})+(?=,|$)|\d{1,3}(?:,\d{3})+(?=\.|$)|\d+)(?:[.,]00?)?$/

/** The page of an address, or the first question before it that is not answered. */
export function stepFor(asked: string | undefined, order: Order): VietQrStep {
  const at = STEPS.indexOf(asked as VietQrStep)
  const open = STEPS.findIndex((step) => !isAnswered(step, order))
  return STEPS[Math.min(Math.max(0, at), open)] ?? 'bank'
}

export function stepAfter(step: VietQrStep): VietQrStep {
  return STEPS[STEPS.indexOf(step) + 1] ?? 'code'
}

/** Undefined: to where the page was opened from. */
export function stepBefore(step: VietQrStep): VietQrStep | undefined {
  return STEPS[STEPS.indexOf(step) - 1]
}

type Read<Value> = { readonly value: Value } | { readonly wrong: Word }

/** Numbers are written down in groups; a code has none. */
export function numberIn(text: string): Read<string> {
  const value = plain(text).replaceAll(/[\s.-]/g, '')
  return /^[0-9A-Za-z]{1,19}$/.test(value) ? { value } : { wrong: 'vietqr.number.wrong' }
}

/** '50.000' → 50000; nothing: whoever pays types it. */
export function amountIn(text: string): Read<number | null> {
  const typed = plain(text).replaceAll(/[\sđĐ]/g, '')
  if (typed === '') return { value: null }
  const value = Number(AMOUNT.exec(typed)?.[1]?.replaceAll(/[.,]/g, ''))
  return value > 0 && value < MOST_AMOUNT ? { value } : { wrong: 'vietqr.amount.wrong' }
}

/** As it stands in the code: without marks. */
export function purposeIn(text: string): Read<string> {
  const value = unaccent(plain(text))
  const fits = /^[\x20-\x7e]*$/.test(value) && value.length <= LONGEST_PURPOSE
  return fits ? { value } : { wrong: 'vietqr.purpose.wrong' }
}

/** What is copied from contacts or messages brings marks that nobody sees, and dashes of its own. */
function plain(text: string): string {
  return asciiPunctuation(normalText(text))
}

/** The text of the code; undefined while something is missing. */
export function payloadOf({ bin, number, amount, purpose }: Order): string | undefined {
  if (bin === undefined || number === undefined) return undefined
  const built = buildVietQr({
    ...{ bin, target: 'account', number },
    ...(amount ? { amount } : {}),
    ...(purpose ? { purpose } : {}),
  })
  return built.ok ? built.value : undefined
}

/** '257678859' → '2576 7885 9': as one reads it out. */
export function inGroups(number: string): string {
  return number.replaceAll(/(.{4})(?=.)/g, '$1 ')
}

function isAnswered(step: VietQrStep, order: Order): boolean {
  switch (step) {
    case 'bank':
      return order.bin !== undefined
    case 'number':
      return order.number !== undefined
    case 'amount':
      return order.amount !== undefined
    case 'purpose':
      return order.purpose !== undefined
    case 'code':
      return false
  }
}
