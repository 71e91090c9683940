import type { PackStanding } from '@lantoa/contracts/teams/packs.http'
import { nextTryOn } from '@lantoa/rounds/next-try'
import type { Household } from '../known-homes/home.ts'
import { foldProgress, type Observations, type ProgressFacts } from '../progress/domain.ts'
import type { HomeStory } from './store.ts'

/** What is known of a home; without progress or a story: nobody was observed, nobody has knocked. */
export type HomeKnown = {
  readonly home: Household
  readonly story: HomeStory | undefined
  readonly progress: ProgressFacts | undefined
}

type Progress = PackStanding['people'][number]

/** A home as a pack shows it: what a round is planned by, and its story. */
export function standingOf({ home, story, progress }: HomeKnown): Omit<PackStanding, 'hamletCode'> {
  const { refusals = 0, visits = [] } = story ?? {}
  const [last] = visits
  return {
    kind: 'home',
    householdId: home.householdId,
    since: home.places[0]?.from ?? '',
    refusals,
    hasCore: progress !== undefined && foldProgress(progress).corePersonId !== null,
    nextTryOn: last ? nextTryOn(last, refusals) : null,
    visits,
    people: (progress?.residents ?? []).flatMap((one) => progressOf(one, home.householdId)),
  }
}

/** Somebody who lives in the home now and of whom anything was seen. */
function progressOf(
  { residentId, stays, ...observed }: ProgressFacts['residents'][number],
  householdId: string,
): Progress[] {
  const livesHere = stays.some((stay) => stay.householdId === householdId && stay.until === null)
  const seen = lastSeen(observed)
  return livesHere && seen.length > 0 ? [{ residentId, seen }] : []
}

/** Each skill and use as it was seen last, by days: so a day stands there once. */
function lastSeen({ assessments, uses }: Observations): Progress['seen'] {
  const skills = lastOf(assessments, ({ skill }) => skill)
  const answers = lastOf(uses, ({ use }) => use)
  const days = [...new Set([...skills, ...answers].map(({ on }) => on))].sort().reverse()
  return days.map((on) => {
    const ofDay = <One extends { on: string }>(all: readonly One[]) => all.filter((one) => one.on === on)
    const levels = ofDay(skills).map(({ skill, level }) => ({ skill, level }))
    const given = ofDay(answers).map(({ use, answer }) => ({ use, answer }))
    return { on, ...(levels.length > 0 ? { skills: levels } : {}), ...(given.length > 0 ? { uses: given } : {}) }
  })
}

/** The last one of each kind of a row of observations, in the order of the kinds. */
function lastOf<One>(all: readonly One[], kindOf: (one: One) => string): One[] {
  const last = new Map(all.map((one) => [kindOf(one), one]))
  return [...last].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
