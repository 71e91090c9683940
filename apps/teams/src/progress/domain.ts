import { type DailyUse, type DailyUseAnswer, SKILLS, type Skill, type SkillLevel } from '@lantoa/contracts/lists'
import type { HouseholdProgress } from '@lantoa/contracts/teams/progress.events'
import { type Interval, intersect, union } from '@lantoa/units/intervals'
import { firstOfMonthAfter } from '@lantoa/vietnam/days'
import type { Household, Resident } from '../known-homes/home.ts'

/** What was seen of one resident, oldest first. */
export type Observations = {
  assessments: readonly { skill: Skill; level: SkillLevel; on: string }[]
  uses: readonly { use: DailyUse; answer: DailyUseAnswer; on: string }[]
}

export type ProgressFacts = {
  household: Pick<Household, 'householdId' | 'places'>
  residents: readonly (Resident & Observations)[]
}

const AGE_OF_ADULTS = 18

/** The skills that a core person has alone; all five. */
export const REQUIRED_SKILLS = SKILLS

/**
 * Where a household stands, from all that was ever seen there. A pure fold of the whole history, so late, repeated and
 * corrected observations need no special case.
 */
export function foldProgress({ household, residents }: ProgressFacts): HouseholdProgress {
  const people = residents.map((resident) => ({ resident, here: staysIn(resident, household.householdId) }))
  const alone = (skill: Skill) =>
    people.map(({ resident, here }) =>
      intersect(
        stretches(of(resident, skill), (step) => step.level === 'alone'),
        here,
      ),
    )
  const cores = people.map(({ resident, here }) => ({ residentId: resident.residentId, core: coreOf(resident, here) }))
  return {
    householdId: household.householdId,
    places: household.places,
    corePersonId: primaryCore(cores),
    core: union(cores.flatMap(({ core }) => core)),
    skills: SKILLS.map((skill) => ({
      skill,
      assessed: union(
        people.flatMap(({ resident, here }) =>
          intersect(
            stretches(of(resident, skill), () => true),
            here,
          ),
        ),
      ),
      alone: union(alone(skill).flat()),
    })).filter(({ assessed }) => assessed.length > 0),
    residents: people.map(({ resident, here }) => usesOf(resident, here)).filter(({ uses }) => uses.length > 0),
  }
}

function coreOf(resident: Observations, here: readonly Interval[]): Interval[] {
  return REQUIRED_SKILLS.reduce<Interval[]>(
    (left, skill) =>
      intersect(
        left,
        stretches(of(resident, skill), (step) => step.level === 'alone'),
      ),
    [...here],
  )
}

/** One primary core person a home: who has been it longest among those who still are. */
function primaryCore<Id>(cores: readonly { residentId: Id; core: readonly Interval[] }[]): Id | null {
  const current = cores.flatMap(({ residentId, core }) =>
    core.filter(({ until }) => until === null).map(({ from }) => ({ residentId, from })),
  )
  current.sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : String(a.residentId) < String(b.residentId) ? -1 : 1,
  )
  return current[0]?.residentId ?? null
}

function usesOf(resident: Resident & Observations, here: readonly Interval[]) {
  const uses = [...new Set(resident.uses.map(({ use }) => use))]
  return {
    residentId: resident.residentId,
    adultFrom: firstOfMonthAfter(resident.birthMonth, AGE_OF_ADULTS),
    uses: uses
      .map((use) => {
        const answers = resident.uses.filter((answer) => answer.use === use)
        return {
          use,
          yes: intersect(
            stretches(answers, ({ answer }) => answer === 'yes'),
            here,
          ),
        }
      })
      .filter(({ yes }) => yes.length > 0),
  }
}

function of(resident: Observations, skill: Skill) {
  return resident.assessments.filter((assessment) => assessment.skill === skill)
}

function staysIn(resident: Resident, householdId: string): Interval[] {
  return union(resident.stays.filter((stay) => stay.householdId === householdId))
}

/** The stretches during which the latest of a row of dated observations fits. */
function stretches<Step extends { on: string }>(steps: readonly Step[], fits: (step: Step) => boolean): Interval[] {
  return union(
    steps.flatMap((step, index) => (fits(step) ? [{ from: step.on, until: steps[index + 1]?.on ?? null }] : [])),
  )
}
