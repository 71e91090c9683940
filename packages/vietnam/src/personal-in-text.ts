import { type NumberKind, numbersInText } from './numbers-in-text.ts'

/** A number or an address of a person, and where it begins: never what it is, for this is what is shown of it. */
export type PersonalInText = { readonly kind: NumberKind | 'e-mail-address'; readonly at: number }

/** The sign as keyboards and phones have it, and as people write it who want to be clever. */
const SIGN = /\s{0,2}(?:[@＠﹫]|\((?:at|a còng)\)|\[(?:at|a còng)\])\s{0,2}/giu
const BEFORE = /[\p{L}\d](?:[\p{L}\p{M}\d._%+-]{0,62}[\p{L}\p{M}\d])?$/u
const BEHIND = /^[\p{L}\d][\p{L}\p{M}\d-]{0,62}(?:\s?\.\s?[\p{L}\d][\p{L}\p{M}\d-]{0,62})*\s?\.\s?[\p{L}]{2,}/u
const LONGEST = 64

/** Numbers and addresses of people in words that others read, in their order, with their places counted from 1. */
export function personalInText(text: string): PersonalInText[] {
  return [...numbersInText(text), ...addressesInText(text)].sort((a, b) => a.at - b.at)
}

function addressesInText(text: string): PersonalInText[] {
  return [...text.matchAll(SIGN)].flatMap(({ 0: sign, index }) => {
    const name = BEFORE.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0]
    const behind = text.slice(index + sign.length, index + sign.length + 4 * LONGEST)
    return name && BEHIND.test(behind) ? [{ kind: 'e-mail-address' as const, at: index - name.length + 1 }] : []
  })
}
