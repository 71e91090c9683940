const PERSON_NAME = /^\p{L}[\p{L}\p{M}'’ʼ.-]*(?: \p{L}[\p{L}\p{M}'’ʼ.-]*)*$/u
const PERSON_NAME_MAX = 100

/** The form in which names are stored: NFC, trimmed, single spaces. */
export function normalise(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ')
}

/** Without marks, đ as d, case kept: 'Chuyển tiền' → 'Chuyen tien'. */
export function unaccent(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

/** Search key: without marks and case, single spaces, one apostrophe. */
export function fold(text: string): string {
  return plainApostrophes(normalise(unaccent(text)).toLowerCase())
}

/** Every apostrophe as ': phones type H'Niê in several ways. */
export function plainApostrophes(text: string): string {
  return text.replace(/[’‘ʼ]/g, "'")
}

/** True for a plausible name of a person: words of letters, hyphens, apostrophes and dots, at most 100 characters. */
export function isPersonName(text: string): boolean {
  const name = normalise(text)
  return name.length <= PERSON_NAME_MAX && PERSON_NAME.test(name)
}
