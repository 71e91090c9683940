import { addMonths, type Day } from '@lantoa/vietnam/days'
import { UNKNOWN, type Unknown } from '../../ask/choice.ts'
import { type Birth, earliestBirth } from '../../home/birth.ts'
import {
  type AllSkills,
  type Assessment,
  type PLATFORM_CHOICES,
  SKILLS,
  type Skill,
  type SkillLevel,
  USES,
  type Use,
} from './questions.ts'

/** What was seen of somebody at the door. What is gone over stays in it, as in all drafts. */
export type Seen = {
  readonly all?: AllSkills
  readonly skills?: Readonly<Partial<Record<Skill, SkillLevel | Unknown>>>
  readonly platform?: (typeof PLATFORM_CHOICES)[number]['value']
  readonly uses?: Readonly<Partial<Record<Use, 'yes' | 'no' | Unknown>>>
}
/** By the id of the resident. */
export type SeenPeople = Readonly<Record<string, Seen>>

export type SeenQuestion = 'all-skills' | Skill | 'platform' | Use
export type SeenTopic = 'skills' | 'uses'

/** Small children are asked for nothing before they go to school. */
const ASKED_FROM_AGE = 6

export function isAsked(birth: Birth, today: Day): boolean {
  return addMonths(earliestBirth(birth), ASKED_FROM_AGE * 12) <= today
}

/** What is asked of somebody, as far as the answers lead. */
export function seenPath(topic: SeenTopic, seen: Seen): readonly SeenQuestion[] {
  if (topic === 'uses') return seen.uses?.smartphone === 'no' ? ['smartphone'] : USES
  if (seen.all === undefined || seen.all === UNKNOWN || seen.all === 'none') return ['all-skills']
  const asked = seen.all === 'each' ? SKILLS : []
  return ['all-skills', ...asked, ...(usesPlatforms(seen) ? ['platform' as const] : [])]
}

export function topicOf(question: SeenQuestion): SeenTopic {
  return USES.some((use) => use === question) ? 'uses' : 'skills'
}

/** The page of an address; undefined: nothing is asked there. */
export function seenQuestionIn(text: string | undefined): SeenQuestion | undefined {
  return (['all-skills', ...SKILLS, 'platform', ...USES] as const).find((question) => question === text)
}

/** Undefined: nothing more is asked of this. */
export function seenAfter(question: SeenQuestion, seen: Seen): SeenQuestion | undefined {
  const path = seenPath(topicOf(question), seen)
  const at = path.indexOf(question)
  return at < 0 ? undefined : path[at + 1]
}

export function seenBefore(question: SeenQuestion, seen: Seen): SeenQuestion | undefined {
  const path = seenPath(topicOf(question), seen)
  return path[path.indexOf(question) - 1]
}

/** An answer beside what was seen of somebody before. */
export function withAnswer(seen: Seen, question: SeenQuestion, given: string): Seen {
  if (question === 'all-skills') return { ...seen, all: given as AllSkills }
  if (question === 'platform') return { ...seen, platform: given as NonNullable<Seen['platform']> }
  const topic = topicOf(question)
  return { ...seen, [topic]: { ...seen[topic], [question]: given } }
}

export function answerOf(seen: Seen, question: SeenQuestion): string | undefined {
  if (question === 'all-skills') return seen.all
  if (question === 'platform') return seen.platform
  const given: Readonly<Record<string, string | undefined>> = { ...seen.skills, ...seen.uses }
  return given[question]
}

/** The skills of which the level is known. */
export function levelsOf(seen: Seen): { skill: Skill; level: SkillLevel }[] {
  return SKILLS.flatMap((skill) => {
    const level = levelOf(seen, skill)
    return level === undefined || level === UNKNOWN ? [] : [{ skill, level }]
  })
}

export function usesOf(seen: Seen): { use: Use; answer: 'yes' | 'no' }[] {
  const asked = seenPath('uses', seen)
  return USES.flatMap((use) => {
    const answer = seen.uses?.[use]
    // What is not known now says nothing about what was known before.
    return !asked.includes(use) || answer === undefined || answer === UNKNOWN ? [] : [{ use, answer }]
  })
}

/** Whether somebody is a core person of the home by what was seen: all five skills without help. */
export function isCore(seen: Seen): boolean {
  return levelsOf(seen).filter(({ level }) => level === 'alone').length === SKILLS.length
}

export function assessmentsOf(people: SeenPeople): Assessment[] {
  return Object.entries(people).flatMap(([residentId, seen]) =>
    levelsOf(seen).map(({ skill, level }) => {
      const named = skill === 'local_platforms' && usesPlatforms(seen) && seen.platform && seen.platform !== UNKNOWN
      return { residentId, skill, level, ...(named ? { platform: seen.platform } : {}) }
    }),
  )
}

export function usesReportOf(people: SeenPeople): { residentId: string; use: Use; answer: 'yes' | 'no' }[] {
  return Object.entries(people).flatMap(([residentId, seen]) => usesOf(seen).map((one) => ({ residentId, ...one })))
}

function levelOf({ all, skills }: Seen, skill: Skill): SkillLevel | Unknown | undefined {
  if (all === 'each') return skills?.[skill]
  return all
}

function usesPlatforms(seen: Seen): boolean {
  const level = levelOf(seen, 'local_platforms')
  return level === 'alone' || level === 'with_help'
}
