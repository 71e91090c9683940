import type { HomeOnPhone } from '../../../phone/home.ts'
import type { PersonFacts } from '../../../phone/person-facts.ts'
import { say, type Word } from '../../../words/field-later.ts'
import { type Answers, extrasOf } from '../decide.ts'
import { isCore, levelsOf, type Seen, type SeenPeople, type SeenTopic, usesOf } from './decide.ts'

type Home = Pick<HomeOnPhone, 'people'>

const KINDS: Readonly<Record<SeenTopic, readonly (readonly [value: string, word: Word])[]>> = {
  skills: [
    ['alone', 'skills.alone'],
    ['with_help', 'skills.with-help'],
    ['none', 'skills.none'],
  ],
  uses: [
    ['yes', 'uses.yes'],
    ['no', 'uses.no'],
  ],
}

/** What was seen of each of a home, in one line; undefined: nobody was asked. */
export function seenInWords(topic: SeenTopic, seen: SeenPeople, { people }: Home): string | undefined {
  const lines = Object.entries(seen).flatMap(([residentId, one]) => {
    const name = people.find((person) => person.residentId === residentId)?.name ?? say('who.elsewhere')
    const said = seenOfOne(topic, one)
    return said === undefined ? [] : [`${name}: ${said}`]
  })
  return lines.length === 0 ? undefined : lines.join('; ')
}

/** Who is a core person of the home by what is going to be reported. */
export function coresInWords(answers: Answers, { people }: Home): string[] {
  if (!extrasOf(answers).includes('skills')) return []
  const cores = people.filter(({ residentId }) => isCore(answers.seen?.[residentId] ?? {}))
  return cores.map(({ name }) => say('skills.core', { name }))
}

/** What was seen of one: how many of which; undefined: nothing was asked. */
export function seenOfOne(topic: SeenTopic, seen: Seen): string | undefined {
  if ((topic === 'skills' ? seen.all : seen.uses) === undefined) return undefined
  const values =
    topic === 'skills' ? levelsOf(seen).map(({ level }) => level) : usesOf(seen).map(({ answer }) => answer)
  return countsInWords(topic, values) || say('unknown')
}

/** What was known of somebody before this visit. */
export function knownBefore(topic: SeenTopic, facts: PersonFacts | undefined): string {
  const values = topic === 'skills' ? facts?.skills.map(({ level }) => level) : facts?.uses.map(({ answer }) => answer)
  const counts = countsInWords(topic, values ?? [])
  return counts === '' ? say('unknown') : say('seen.before', { what: counts })
}

/** 'alone', 'alone', 'none' → 'tự làm 2 việc, chưa làm được 1 việc' */
export function countsInWords(topic: SeenTopic, values: readonly string[]): string {
  const counts = KINDS[topic].flatMap(([kind, word]) => {
    const count = values.filter((value) => value === kind).length
    return count === 0 ? [] : [say(word, { count: String(count) })]
  })
  return counts.join(', ')
}
