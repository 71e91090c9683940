import type { HomeOnPhone } from '../../phone/home.ts'
import { say, type Word } from '../../words/field.ts'
import type { Answers, Question } from './decide.ts'
import { UNKNOWN, WORDS } from './questions.ts'

const SHORT: Readonly<Record<Question, Word>> = {
  met: 'check.met',
  outcome: 'check.outcome',
  why: 'check.why',
  help: 'check.help',
  who: 'check.who',
  obstacles: 'check.obstacles',
  note: 'check.note',
}

type Home = Pick<HomeOnPhone, 'people'>

/** A question and its answer, as one reads over what one has said; undefined: it was not answered. */
export function answerInWords(step: Question, answers: Answers, home: Home): { question: string; answer?: string } {
  const answer = textOf(step, answers, home)
  return { question: say(SHORT[step]), ...(answer !== undefined && { answer }) }
}

function textOf(step: Question, answers: Answers, home: Home): string | undefined {
  if (step === 'note') return answers.note?.trim() || undefined
  const given = answers[step]
  if (given === undefined) return undefined
  if (given === UNKNOWN) return say('unknown')
  if (step === 'who') return home.people.find(({ residentId }) => residentId === given)?.name ?? say('who.elsewhere')
  const values = typeof given === 'string' ? [given] : given
  return values.map(wordOf).join(', ') || undefined
}

/** An answer of a list, or its code when this app does not know it. */
export function wordOf(value: string): string {
  const word = WORDS.get(value)
  return word === undefined ? value : say(word)
}
