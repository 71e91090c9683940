import { normalText, withoutLookAlikes } from './normal-text.ts'

const PERSON_NAME = /^\p{L}[\p{L}\p{M}'’ʼ.-]*(?: \p{L}[\p{L}\p{M}'’ʼ.-]*)*$/u
const PERSON_NAME_MAX = 100
const APOSTROPHES = /[’‘ʼʻ´′＇]/g

/** Without marks, đ as d, case kept: 'Chuyển tiền' → 'Chuyen tien'. */
export function unaccent(text: string): string {
  const plain = withoutLookAlikes(text).normalize('NFD')
  return plain.replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

/** Search key: without marks and case, single spaces, one apostrophe. */
export function fold(text: string): string {
  return plainApostrophes(normalText(unaccent(normalText(text))).toLowerCase())
}

/** Every apostrophe as ': phones type H'Niê in several ways. */
export function plainApostrophes(text: string): string {
  return text.replace(APOSTROPHES, "'").replaceAll('`', "'")
}

/** Dashes, quotation marks and blanks of phones and word processors as the plain ones of ASCII. */
export function asciiPunctuation(text: string): string {
  const plain = text
    .replace(APOSTROPHES, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
  return plain.replace(/…/g, '...').replace(/\s/gu, ' ')
}

/** True for a plausible name of a person: words of letters, hyphens, apostrophes and dots, at most 100 characters. */
export function isPersonName(text: string): boolean {
  const name = normalText(text)
  return name.length <= PERSON_NAME_MAX && PERSON_NAME.test(name)
}
