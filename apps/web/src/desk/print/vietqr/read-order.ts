import { BANKS } from '@lantoa/vietnam/banks'
import { buildVietQr, type VietQr, type VietQrFieldError } from '@lantoa/vietnam/vietqr'
import type { Word } from '../../../words/print.ts'

/** What was typed, field by field. */
export type Typed = Readonly<Record<'bank' | 'number' | 'name' | 'amount' | 'purpose', string>>
export type Field = keyof Typed
/** What stands on the sheet. The number of the account is in it, so it lives no longer than the page. */
export type QrOrder = {
  readonly payload: string
  readonly bank: string
  readonly number: string
  readonly name: string
  readonly amount: number | undefined
  readonly purpose: string
}
export type Wrong = { readonly field: Field; readonly word: Word }

const WRONG: Readonly<Record<VietQrFieldError, Wrong>> = {
  'invalid-bin': { field: 'bank', word: 'qr.wrong-bank' },
  'invalid-number': { field: 'number', word: 'qr.wrong-number' },
  'invalid-amount': { field: 'amount', word: 'qr.wrong-amount' },
  'invalid-purpose': { field: 'purpose', word: 'qr.wrong-purpose' },
}

/** An order for a sheet, or the first field that has to be mended. */
export function readOrder(typed: Typed): QrOrder | Wrong {
  const [number, name, purpose] = [typed.number.replaceAll(/\s/g, ''), typed.name.trim(), typed.purpose.trim()]
  const amount = readAmount(typed.amount)
  const transfer: VietQr = {
    ...{ bin: typed.bank, target: 'account', number },
    ...(amount !== undefined && { amount }),
    ...(purpose !== '' && { purpose }),
  }
  const built = buildVietQr(transfer)
  if (!built.ok) return WRONG[built.error]
  if (name === '') return { field: 'name', word: 'qr.wrong-name' }
  const bank = BANKS.find(({ bin }) => bin === typed.bank)?.name ?? typed.bank
  return { payload: built.value, bank, number, name, amount, purpose }
}

/**
 * '50.000 đ' → 50000; undefined: nothing was typed. What is no whole number stays none, and is refused; so is what has a dot
 * or a space elsewhere than between thousands.
 */
function readAmount(text: string): number | undefined {
  const bare = text.trim().replace(/\s*đ(ồng)?$/, '')
  if (bare === '') return undefined
  return /^(\d+|\d{1,3}([.\s]\d{3})+)$/.test(bare) ? Number(bare.replaceAll(/[.\s]/g, '')) : Number.NaN
}

/** '0123456789' → '012 345 6789': what one reads aloud, in threes, the rest at the end. */
export function inThrees(number: string): string {
  return number.replaceAll(/(.{3})(?=.{3})/g, '$1 ')
}
