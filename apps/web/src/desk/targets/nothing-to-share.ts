import type { Word } from '../../words/words.ts'
import { problemIn } from '../problem/way-on.ts'

const WORDS: Readonly<Record<string, Word>> = {
  'not-at-this-level': 'cascade.not-beneath',
  'nothing-to-split-by': 'cascade.nothing',
}

/** Why a target has no parts beneath, which is no fault; undefined of what went wrong. */
export function nothingToShare(error: unknown): Word | undefined {
  return error === null ? undefined : WORDS[problemIn(error).code]
}
