import type { HomeOnPhone } from '../../phone/home.ts'
import { say, type Word } from '../../words/field-later.ts'
import { NONE, UNKNOWN } from '../ask/choice.ts'
import type { Answers, Question } from './decide.ts'
import { DEVICE_GROUPS, WORDS } from './questions.ts'
import { seenInWords } from './seen/seen-in-words.ts'

const SHORT: Readonly<Record<Question, Word>> = {
  met: 'check.met',
  outcome: 'check.outcome',
  why: 'check.why',
  help: 'check.help',
  who: 'check.who',
  skills: 'check.skills',
  uses: 'check.uses',
  obstacles: 'check.obstacles',
  devices: 'check.devices',
  note: 'check.note',
}

/** How it is said that nothing of a list is true. */
export const NONE_OF = {
  help: 'help.none',
  obstacles: 'obstacles.none',
  devices: 'devices.none',
} as const satisfies Partial<Record<Question, Word>>

type Home = Pick<HomeOnPhone, 'people'>

/** A question and its answer, as one reads over what one has said; undefined: it was not answered. */
export function answerInWords(step: Question, answers: Answers, home: Home): { question: string; answer?: string } {
  const answer = textOf(step, answers, home)
  return { question: say(SHORT[step]), ...(answer !== undefined && { answer }) }
}

function textOf(step: Question, answers: Answers, home: Home): string | undefined {
  if (step === 'note') return answers.note?.trim() || undefined
  if (step === 'skills' || step === 'uses') return seenInWords(step, answers.seen ?? {}, home)
  const given = answers[step]
  if (given === undefined) return undefined
  if (given === UNKNOWN) return say('unknown')
  if (given === NONE) return say(NONE_OF[step as keyof typeof NONE_OF]) // these alone take it
  if (step === 'who') return home.people.find(({ residentId }) => residentId === given)?.name ?? say('who.elsewhere')
  if (step === 'devices') return devicesInWords(answers.devices)
  const values = typeof given === 'string' ? [given] : given
  return values.map(wordOf).join(', ') || undefined
}

/** Undefined: none was named. */
export function devicesInWords(given: Answers['devices']): string | undefined {
  const choices = DEVICE_GROUPS.flatMap((group) => group.choices).filter(({ value }) => given?.includes(value))
  return choices.map(({ word }) => say(word)).join(', ') || undefined
}

/** An answer of a list, or its code when this app does not know it. */
export function wordOf(value: string): string {
  const word = WORDS.get(value)
  return word === undefined ? value : say(word)
}
