export type ParsedPhone =
  | { readonly ok: true; readonly value: string; readonly warnings: readonly 'disputed-range'[] }
  | { readonly ok: false; readonly error: 'retired-number' | 'not-a-mobile-number' }

const MOBILE = /^(?:0|\+?84)((?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7})$/
const RETIRED = /^(?:0|\+?84)1[2-9]\d{8}$/

/**
 * Reads a Vietnamese mobile number as people write it (spaces, dots, hyphens and brackets are dropped) into '+84…'.
 * Eleven-digit 012x–019x numbers were renumbered in 2018 and reach nobody; some 052 ranges are disputed: a warning.
 */
export function parsePhone(text: string): ParsedPhone {
  const compact = text.replace(/[\s.()-]/g, '')
  const subscriber = MOBILE.exec(compact)?.[1]
  if (subscriber === undefined) {
    return { ok: false, error: RETIRED.test(compact) ? 'retired-number' : 'not-a-mobile-number' }
  }
  return { ok: true, value: `+84${subscriber}`, warnings: subscriber.startsWith('52') ? ['disputed-range'] : [] }
}
