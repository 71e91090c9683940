/** What needs no work: printable ASCII and the whole letters of Vietnamese, without a blank at an end or two together. */
const UNUSUAL = /[^ !-~À-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]|^ | $| {2}/

/** What nobody can see: marks of direction and of joining, soft hyphens, control characters. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu
/** Refused where it is read: who sends it sends no text. */
const NUL = '\0'
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/** What converted fonts and phones leave in the place of a letter or hyphen; no language of Vietnam has these itself. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ Ð: 'Đ', Ɖ: 'Đ', Ƌ: 'Đ', ð: 'đ', ɖ: 'đ', ƌ: 'đ' },
  ...{ 'D\u0335': 'Đ', 'D\u0336': 'Đ', 'd\u0335': 'đ', 'd\u0336': 'đ' },
  ...{ Ǎ: 'Ă', ǎ: 'ă', ı: 'i', '\u2010': '-', '\u2011': '-' },
}
const LOOK_ALIKE = new RegExp(Object.keys(LOOK_ALIKES).join('|'), 'gu')

/**
 * The one form in which text is compared and stored: NFC, no invisible characters, one blank between words, none
 * around them, Đ and hyphen as the keyboard has them. Text of nothing that can be seen becomes ''.
 */
export function normalText(text: string): string {
  if (!UNUSUAL.test(text)) return text
  return plainCharacters(text).replace(/\s+/gu, ' ').trim()
}

/** The same for each line of a note: breaks stay, three and more in a row become two. */
export function normalLines(text: string): string {
  if (!UNUSUAL.test(text)) return text
  const lines = text.replace(LINE_BREAK, '\n').split('\n').map(normalText)
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/** NFC, with the letters that were meant. */
export function withoutLookAlikes(text: string): string {
  const known = text.normalize('NFC').replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter)
  // A mark may come upon the right letter only now: ı and a grave are ì.
  return known.normalize('NFC')
}

function plainCharacters(text: string): string {
  const seen = text.replace(/\u0085/g, ' ').replace(INVISIBLE, (character) => (character === NUL ? NUL : ''))
  return withoutLookAlikes(seen)
}
