import { normalText } from './normal-text.ts'

export type ParsedPhone =
  | { readonly ok: true; readonly value: string; readonly warnings: readonly 'disputed-range'[] }
  | { readonly ok: false; readonly error: 'not-a-mobile-number' }
  /** `now`: the number that took its place, as +84…; undefined where nobody gave out such numbers. */
  | { readonly ok: false; readonly error: 'retired-number'; readonly now: string | undefined }

const MOBILE = /^(?:0|\+?84)((?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7})$/
const RETIRED = /^(?:0|\+?84)(1[2-9]\d)(\d{7})$/

/** What took the place of the three digits behind the 0 in 2018, by carrier: Mobifone, Vinaphone, Viettel and two small ones. */
const RENUMBERED: Readonly<Record<string, string>> = {
  ...{ 120: '70', 121: '79', 122: '77', 126: '76', 128: '78' },
  ...{ 123: '83', 124: '84', 125: '85', 127: '81', 129: '82' },
  ...{ 162: '32', 163: '33', 164: '34', 165: '35', 166: '36', 167: '37', 168: '38', 169: '39' },
  ...{ 186: '56', 188: '58', 199: '59' },
}

/**
 * Reads a Vietnamese mobile number as people write it (spaces, dots, hyphens, brackets and what nobody sees are
 * dropped) into '+84…'. Eleven-digit 012x–019x numbers were renumbered in 2018 and reach nobody; some 052 ranges are
 * disputed: a warning.
 */
export function parsePhone(text: string): ParsedPhone {
  const compact = normalText(text).replace(/[\s.()–-]/g, '')
  const subscriber = MOBILE.exec(compact)?.[1]
  if (subscriber !== undefined) {
    return { ok: true, value: `+84${subscriber}`, warnings: subscriber.startsWith('52') ? ['disputed-range'] : [] }
  }
  const [, old, rest] = RETIRED.exec(compact) ?? []
  if (old === undefined) return { ok: false, error: 'not-a-mobile-number' }
  const today = RENUMBERED[old]
  return { ok: false, error: 'retired-number', now: today === undefined ? undefined : `+84${today}${rest}` }
}
