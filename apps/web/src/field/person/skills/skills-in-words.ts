import type { PersonFacts } from '../../../phone/person-facts.ts'
import { say, type Word } from '../../../words/field-later.ts'
import { LEVEL_CHOICES, SKILLS } from '../../visit/seen/questions.ts'
import { countsInWords } from '../../visit/seen/seen-in-words.ts'

type Facts = Pick<PersonFacts, 'skills' | 'uses'>

/** How many skills somebody has, and whether that makes a core person of her. */
export function skillsInWords({ skills }: Facts): string {
  if (skills.length === 0) return say('unknown')
  const core = SKILLS.every((name) => skills.some(({ skill, level }) => skill === name && level === 'alone'))
  const counts = countsInWords(
    'skills',
    skills.map(({ level }) => level),
  )
  return core ? say('person.core') : counts
}

export function levelInWords(level: string | undefined): string {
  const word: Word = LEVEL_CHOICES.find(({ value }) => value === level)?.word ?? 'unknown'
  return say(word)
}
