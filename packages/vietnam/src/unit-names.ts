import { fold } from './text.ts'

type Called = { readonly kind: string; readonly name: string }

/** What the kinds of units are shortened to, folded: "TP. Rạch Giá", "ĐK Phú Quốc", "KP 3". */
export const SHORT_KINDS: Readonly<Record<string, readonly string[]>> = {
  ...{ t: ['tinh'], tp: ['thanh pho'], tx: ['thi xa'], tt: ['thi tran'], q: ['quan'], h: ['huyen'] },
  ...{ p: ['phuong'], x: ['xa'], dk: ['dac khu'], kp: ['khu pho'], tdp: ['to dan pho'], th: ['thon'], a: ['ap'] },
}

/** The name without its kind, which lists often repeat in it: "Ấp Thử" of kind "ấp" → "Thử". */
export function bareName({ kind, name }: Called): string {
  const words = name.split(' ')
  const ofKind = kind.split(' ').length
  const repeats = words.length > ofKind && fold(words.slice(0, ofKind).join(' ')) === fold(kind)
  return repeats ? words.slice(ofKind).join(' ') : name
}

/** A unit as people read it, its kind said once: kind "ấp" and name "Ấp Thử" → "Ấp Thử", "xã" and "An Minh" → "Xã An Minh". */
export function unitTitle(unit: Called): string {
  return `${unit.kind.charAt(0).toUpperCase()}${unit.kind.slice(1)} ${bareName(unit)}`.trimStart()
}

/** Text whose plain order has 2 before 10: "ấp 10B" → "ap 000010b". Codes and house numbers too. */
export function numericKey(text: string): string {
  return fold(text).replace(/\d+/g, (digits) => digits.padStart(6, '0'))
}

/** Whether one text stands before another, 2 before 10. */
export function compareNumeric(a: string, b: string): number {
  const [left, right] = [numericKey(a), numericKey(b)]
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0
}
