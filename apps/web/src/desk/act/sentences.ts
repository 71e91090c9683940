import type { Problem } from '@lantoa/sdk'
import { say, type Word } from '../../words/words.ts'

/**
 * What somebody can do when an act was refused: press again, read what it is by now, put right what was given, log in, or
 * leave it.
 */
export type ActWay = 'again' | 'reread' | 'mend' | 'log-in' | 'leave'
export type Sentence = readonly [word: Word, way: ActWay]

/** What any act can be refused for. */
const EVERYWHERE = {
  'bad-cursor': ['refused.fault', 'reread'],
  'body-too-large': ['refused.too-large', 'mend'],
  forbidden: ['refused.forbidden', 'leave'],
  'internal-error': ['refused.fault', 'again'],
  'invalid-request': ['refused.invalid', 'mend'],
  'login-failed': ['problem.unauthenticated', 'log-in'],
  'malformed-json': ['refused.fault', 'again'],
  'network-error': ['refused.network', 'again'],
  'not-found': ['refused.gone', 'leave'],
  'outside-scope': ['refused.outside', 'mend'],
  'precondition-failed': ['refused.changed', 'reread'],
  'precondition-required': ['refused.fault', 'reread'],
  timeout: ['refused.network', 'again'],
  'too-many-requests': ['problem.too-many-requests', 'again'],
  'try-later': ['problem.try-later', 'again'],
  unauthenticated: ['problem.unauthenticated', 'log-in'],
  'unsupported-media-type': ['refused.fault', 'again'],
} as const satisfies Readonly<Record<string, Sentence>>

/** Sentences for the codes that an act has of its own; the compiler asks for those that are missing. */
export type OwnSentences<Code extends string> = Readonly<Record<Exclude<Code, keyof typeof EVERYWHERE>, Sentence>>

/** Of a code that is newer than this page the code itself. */
export function sentenceOf(
  { code }: Problem,
  own: Readonly<Record<string, Sentence>>,
): { sentence: string; way: ActWay } {
  const known = Object.entries({ ...EVERYWHERE, ...own }).find(([each]) => each === code)
  if (!known) return { sentence: say('problem.unknown', { code }), way: 'mend' }
  const [, [word, way]] = known
  return { sentence: say(word), way }
}
