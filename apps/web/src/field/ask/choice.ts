import type { Word } from '../../words/field-later.ts'

/** One that is always there: not to know is no "no". */
export const UNKNOWN = 'unknown'
export type Unknown = typeof UNKNOWN
/** None of those that are named: also an answer, and another one than not to know. */
export const NONE = 'none'
export type None = typeof NONE

/** An answer that one can tap, in words of the app. */
export type Choice<Value extends string> = { readonly value: Value; readonly word: Word }
export type Group<Value extends string> = { readonly heading: Word; readonly choices: readonly Choice<Value>[] }
