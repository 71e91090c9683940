const PERSON_NAME = /^\p{L}[\p{L}\p{M}'’ʼ.-]*(?: \p{L}[\p{L}\p{M}'’ʼ.-]*)*$/u
const PERSON_NAME_MAX = 100

/** What converted fonts leave in the place of Vietnamese letters; no language of Vietnam has these letters itself. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ Ð: 'Đ', Ɖ: 'Đ', Ƌ: 'Đ', ð: 'đ', ɖ: 'đ', ƌ: 'đ' },
  ...{ 'D\u0335': 'Đ', 'D\u0336': 'Đ', 'd\u0335': 'đ', 'd\u0336': 'đ' },
  ...{ Ǎ: 'Ă', ǎ: 'ă', ı: 'i' },
}
const LOOK_ALIKE = new RegExp(Object.keys(LOOK_ALIKES).join('|'), 'gu')

/** The form in which names are stored: NFC, trimmed, single spaces, Đ as Đ whatever look-alike was typed. */
export function normalise(name: string): string {
  return withoutLookAlikes(name).trim().replace(/\s+/gu, ' ')
}

/** Without marks, đ as d, case kept: 'Chuyển tiền' → 'Chuyen tien'. */
export function unaccent(text: string): string {
  const plain = withoutLookAlikes(text).normalize('NFD')
  return plain.replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

function withoutLookAlikes(text: string): string {
  const known = text.normalize('NFC').replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter)
  // A mark may come upon the right letter only now: ı and a grave are ì.
  return known.normalize('NFC')
}

/** Search key: without marks and case, single spaces, one apostrophe. */
export function fold(text: string): string {
  return plainApostrophes(normalise(unaccent(text)).toLowerCase())
}

/** Every apostrophe as ': phones type H'Niê in several ways. */
export function plainApostrophes(text: string): string {
  return text.replace(/[’‘ʼʻ´`′＇]/g, "'")
}

/** True for a plausible name of a person: words of letters, hyphens, apostrophes and dots, at most 100 characters. */
export function isPersonName(text: string): boolean {
  const name = normalise(text)
  return name.length <= PERSON_NAME_MAX && PERSON_NAME.test(name)
}
