/** A number of a person or an account, and where it begins: never the number itself, for this is what is shown of it. */
export type NumberInText = { readonly kind: NumberKind; readonly at: number }
export type NumberKind = 'phone-number' | 'personal-number' | 'account-number'

const DAYS = /(?<!\d)(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/g
/** 1.500.000.000 and 3 161 227.5 are amounts; what begins with 0 is none. */
const AMOUNTS = /(?<![\d+]|\d[.\s-])[1-9]\d{0,2}(?:\.\d{3})+(?!\d|[.\s-]\d)/g
/** Nine digits and more, as people group them. */
const DIGITS = /(?<!\d)\+?\(?\d(?:[\s.()-]{0,2}\d){8,}/g

const PHONE = /^(?:0|84)(?:[35789]\d{8}|1[2-9]\d{8}|2\d{8,9})$/

/**
 * Numbers of people and accounts in words that others read, with their places counted from 1. Days and amounts are
 * none. Old identity cards had nine digits, new numbers have twelve; what else is long enough may be an account.
 */
export function numbersInText(text: string): NumberInText[] {
  const rest = text.replace(DAYS, blank).replace(AMOUNTS, blank)
  return [...rest.matchAll(DIGITS)].map(({ 0: found, index }) => {
    return { kind: kindOf(found.replace(/\D/g, '')), at: index + 1 }
  })
}

function kindOf(digits: string): NumberKind {
  if (PHONE.test(digits)) return 'phone-number'
  return digits.length === 12 || digits.length === 9 ? 'personal-number' : 'account-number'
}

/** As long as it was, so that places stay, and nothing that joins the digits beside it. */
function blank(found: string): string {
  return '_'.repeat(found.length)
}
