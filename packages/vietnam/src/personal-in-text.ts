import { type NumberKind, numbersInText } from './numbers-in-text.ts'

/** A number or an address of a person, and where it begins: never what it is, for this is what is shown of it. */
export type PersonalInText = { readonly kind: NumberKind | 'e-mail-address'; readonly at: number }

/** The sign as keyboards and phones have it, and as people write it who want to be clever. */
const SIGN = /\s{0,2}(?:[@＠﹫]|\((?:a|at|a còng)\)|\[(?:a|at|a còng)\]|\sa (?:còng|cong|móc|vòng)\s)\s{0,2}/giu
const BEFORE = /[\p{L}\d](?:[\p{L}\p{M}\d._%+-]{0,62}[\p{L}\p{M}\d])?$/u
/** A house of mail is known without a dot; between others there is one, a comma that joins two of its words, or the word. */
const BEHIND =
  /^(?:(?:gmail|yahoo|outlook|hotmail|icloud)(?![\p{L}\d])|[\p{L}\d][\p{L}\p{M}\d-]{0,62}(?:\s?\.\s?[\p{L}\d][\p{L}\p{M}\d-]{0,62})*(?:\s?\.\s?\p{L}{2,}|,(?:com|vn|net|org|edu|gov)(?!\p{L})|\s(?:chấm|cham)\s(?:com|vn|net|org|edu|gov)(?!\p{L})))/iu
const LONGEST = 64

/** Numbers and addresses of people in words that others read, in their order, with their places counted from 1. */
export function personalInText(text: string): PersonalInText[] {
  return [...numbersInText(text), ...addressesInText(text)].sort((a, b) => a.at - b.at)
}

/** The same where an office says whom to call: a landline is that of a house, or of an office, and of no person. */
export function personalInNotice(text: string): PersonalInText[] {
  return personalInText(text).filter(({ kind }) => kind !== 'landline-number')
}

function addressesInText(text: string): PersonalInText[] {
  return [...text.matchAll(SIGN)].flatMap(({ 0: sign, index }) => {
    const name = BEFORE.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0]
    const behind = text.slice(index + sign.length, index + sign.length + 4 * LONGEST)
    return name && BEHIND.test(behind) ? [{ kind: 'e-mail-address' as const, at: index - name.length + 1 }] : []
  })
}
