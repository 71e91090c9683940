/** A number of a person or an account, and where it begins: never the number itself, for this is what is shown of it. */
export type NumberInText = { readonly kind: NumberKind; readonly at: number }
export type NumberKind = 'phone-number' | 'landline-number' | 'personal-number' | 'account-number'

/**
 * What has many digits and is nobody's: codes of dossiers, numbers of call centres, days and ranges of days, months, years,
 * times of the day, amounts and ranges of amounts.
 */
const HARMLESS = [
  /(?<![\p{L}\d.])(?:000\.\d\d\.\d\d\.)?[A-Z]\d\d(?:\.\d\d){0,2}-\d\d(?:0[1-9]|1[0-2])[0-3]\d-\d{4}(?![\p{L}\d])/giu,
  /(?<!\d|\d[.\s-])1[89]00[.\s-]?(?:\d{4}|\d\d[.\s-]\d\d|\d{3}[.\s-]?\d{3})(?!\d|[.\s-]\d)/g,
  /(?<![\d+]|\d[.,\s-])[1-9]\d{0,2}(?:([.,])\d{3})+\s?[-–—]\s?[1-9]\d{0,2}(?:\1\d{3})*(?:\1)000(?!\d|[.\s-]\d)/g,
  /(?<![\d+]|\d[.,\s-])[1-9]\d{0,2}(?:\d*|(?:\s\d{3})+)\s?(?:đồng|đ|vnđ|vnd|lượt)(?![\p{L}\d])/giu,
  /(?<!\d)(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}([/-])\d{2}\2\d{2})(?!\d)/g,
  /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?!\d|\/\d)/g,
  /(?<![\d/])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?!\d|\/\d)/g,
  /(?<!\d|\d[.\s/-])(?:19|20)\d{2}(?:\s?[-–—,;/]\s?(?:19|20)\d{2})+(?!\d|[.\s/-]\d)/g,
  /(?<![\d:])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?!\d|:\d)/g,
  // 1.500.000.000 and 3 161 227.5 are amounts; what begins with 0 is none.
  /(?<![\d+]|\d[.,\s-])[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?!\d|[.\s-]\d)/g,
]

/** Numbers that a word before them gives away, as short as they are: of accounts, and of passports. */
const NAMED: readonly { readonly kind: NumberKind; readonly form: RegExp }[] = [
  {
    kind: 'account-number',
    form: /(?<![\p{L}\d])(?:s?tk|(?:số )?tài khoản|(?:so )?tai khoan)(?: số| so| là| la)?[\s:.-]{0,3}(\d{6,8}(?!\d|[.\s-]\d))/giu,
  },
  {
    kind: 'personal-number',
    form: /(?<![\p{L}\d])(?:hộ chiếu|ho chieu|passport)(?: số| so| là| la)?[\s:.-]{0,3}([a-z]\s?\d{7,8}(?!\d))/giu,
  },
]

/** Digits with little between them, and never a letter. */
const CHAINS = /\d+(?:[^\p{L}\d]{1,4}\d+)*/gu
/** What people put between the digits of one number; a comma, a slash or a colon stands between several as well. */
const WITHIN_NUMBERS = /^[\s.()\-–—_·•*~'|]{0,2}$/

const PHONE = /^(?:0|84)(?:[35789]\d{8}|1[2-9]\d{8}|2\d{8,9})$/
const LANDLINE = /^(?:0|84)2\d{8,9}$/
const PERSONAL = /^0\d{11}$/
/** Old identity cards had nine digits, new numbers have twelve; what else is as long may be an account. */
const FEWEST = 9
/** In the name of something there are no days or amounts, and accounts have six digits at least. */
const FEWEST_IN_NAMES = 6
const LONGEST = 19

/** Digits without anything between them, with what stands before them in their chain. */
type Group = { readonly digits: string; readonly at: number; readonly before: string }

/** Numbers of people and accounts in words that others read, with their places counted from 1. */
export function numbersInText(text: string): NumberInText[] {
  if (!/[\p{Nd}\p{No}]/u.test(text)) return []
  const plain = plainDigits(text)
  const named = NAMED.flatMap(({ kind, form }) => [...plain.matchAll(form)].map((found) => namedIn(found, kind)))
  const left = [...named.map(({ found }) => found), ...HARMLESS].reduce<string>(
    (before, harmless) => before.replace(harmless, blank),
    plain,
  )
  return [...named.map(({ number }) => number), ...numbersIn(left, FEWEST)].sort((a, b) => a.at - b.at)
}

/** The word before a number says whose it is: such a one may be shorter, and has letters in it. */
function namedIn({ 0: found, 1: number = '', index }: RegExpExecArray, kind: NumberKind) {
  return { found, number: { kind, at: index + found.length - number.length + 1 } }
}

/** The same in a name, such as that of a bank. */
export function numbersInName(text: string): NumberInText[] {
  return numbersIn(plainDigits(text), FEWEST_IN_NAMES)
}

function plainDigits(text: string): string {
  return text.replace(/\p{No}/gu, raisedDigit).replace(/[^\P{Nd}\d]/gu, plainDigit)
}

function numbersIn(text: string, fewest: number): NumberInText[] {
  return [...text.matchAll(CHAINS)].flatMap(({ 0: chain, index }) => {
    return numbersInChain(groupsOf(chain, index), fewest).map(({ digits, at }) => ({
      kind: kindOf(digits),
      at: beginOf(text, at) + 1,
    }))
  })
}

function numbersInChain(groups: readonly Group[], fewest: number) {
  const found: { digits: string; at: number }[] = []
  for (let first = 0; first < groups.length; ) {
    const last = lastOfNumber(groups, first, fewest)
    const at = groups[first]?.at ?? 0
    if (last !== undefined) found.push({ digits: digitsOf(groups.slice(first, last + 1)), at })
    first = (last ?? first) + 1
  }
  return found
}

/** The last group of a number that begins with this one, if one does. */
function lastOfNumber(groups: readonly Group[], first: number, fewest: number): number | undefined {
  let end = first + 1
  while (WITHIN_NUMBERS.test(groups[end]?.before ?? ',')) end += 1
  if (digitsOf(groups.slice(first, end)).length >= fewest) return end - 1
  return lastOfCutNumber(groups, first)
}

/**
 * The last of groups that could be several numbers and are one: by its form, or because it is cut into equal parts. Each
 * group is looked at once, as long as a number goes on: many short ones would be a lot of work.
 */
function lastOfCutNumber(groups: readonly Group[], first: number): number | undefined {
  const length = groups[first]?.digits.length ?? 0
  let [digits, isEven, isDense, isLong, isOne] = ['', true, true, length > 2, true]
  let found: number | undefined
  for (let last = first; last < groups.length; last += 1) {
    const group = groups[last] as Group // it lies between the first and the last
    digits += group.digits
    if (digits.length > LONGEST) break
    if (last > first) {
      isEven &&= group.digits.length === length
      isDense &&= !/\s/.test(group.before)
      isLong &&= group.digits.length > 2
      isOne &&= !/[,;]/.test(group.before)
    }
    if (digits.length < FEWEST) continue
    const isForm = PHONE.test(digits) || PERSONAL.test(digits)
    const isCut = isForm ? length > 2 || (isEven && (isDense || length === 1)) : isDense && isLong && isOne
    if (isCut) found = last
  }
  return found
}

function groupsOf(chain: string, start: number): Group[] {
  return [...chain.matchAll(/(\D*)(\d+)/g)].map(({ 1: before = '', 2: digits = '', index }) => {
    return { digits, before, at: start + index + before.length }
  })
}

function digitsOf(groups: readonly Group[]): string {
  return groups.map(({ digits }) => digits).join('')
}

/** With the + and the bracket before the first digit. */
function beginOf(text: string, at: number): number {
  return at - (/\+?\(?$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0)
}

function kindOf(digits: string): NumberKind {
  if (LANDLINE.test(digits)) return 'landline-number'
  if (PHONE.test(digits)) return 'phone-number'
  return digits.length === 12 || digits.length === 9 ? 'personal-number' : 'account-number'
}

/** The digits of any script come ten by ten, from their 0 on. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  return String((code - first) % 10)
}

/** Raised, lowered and circled digits; what else counts, as a fraction, stays what it is. */
function raisedDigit(sign: string): string {
  const folded = sign.normalize('NFKC')
  return /^\d$/.test(folded) ? folded : sign
}

/** As long as it was, so that places stay, and nothing that joins the digits beside it. */
function blank(found: string): string {
  return 'x'.repeat(found.length)
}
