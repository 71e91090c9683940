import { SKILLS } from '@lantoa/contracts/lists'
import type { HouseholdProgress } from '@lantoa/contracts/teams/progress.events'
import { union } from '@lantoa/units/intervals'
import { daysIn, since, stock } from './measure.ts'

type SkillNumber = 1 | 2 | 3 | 4 | 5

export const progressMeasures = [
  stock('homes-with-core-person', 'household', ({ places, core }: HouseholdProgress) => daysIn(places, union(core))),
  ...skillMeasures(1),
  ...skillMeasures(2),
  ...skillMeasures(3),
  ...skillMeasures(4),
  ...skillMeasures(5),
  stock('adults-with-smartphone', 'household', ({ places, residents }: HouseholdProgress) =>
    residents.flatMap(({ adultFrom, uses }) =>
      uses.flatMap(({ use, yes }) => (use === 'smartphone' ? daysIn(places, union(yes), since(adultFrom)) : [])),
    ),
  ),
] as const

function skillMeasures<const N extends SkillNumber>(number: N) {
  return [
    stock(`homes-assessed-${number}`, 'household', (home: HouseholdProgress) => skillDays(home, number, 'assessed')),
    stock(`homes-alone-${number}`, 'household', (home: HouseholdProgress) => skillDays(home, number, 'alone')),
  ] as const
}

function skillDays({ places, skills }: HouseholdProgress, number: SkillNumber, list: 'assessed' | 'alone') {
  const known = skills.find(({ skill }) => skill === SKILLS[number - 1])
  return known ? daysIn(places, union(known[list])) : []
}
