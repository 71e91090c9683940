import { SKILLS } from '@lantoa/contracts/lists'
import { type HouseholdProgress, householdProgressed } from '@lantoa/contracts/teams/progress.events'
import { union } from '@lantoa/units/intervals'
import { daysIn, since, stock } from './measure.ts'
import { source } from './source.ts'

type SkillNumber = 1 | 2 | 3 | 4 | 5

export const progressSource = source(householdProgressed, [
  stock('homes-with-core-person', 'household', 'hộ có hạt nhân số', ({ places, core }: HouseholdProgress) =>
    daysIn(places, union(core)),
  ),
  ...skillMeasures(1),
  ...skillMeasures(2),
  ...skillMeasures(3),
  ...skillMeasures(4),
  ...skillMeasures(5),
  stock(
    'adults-with-smartphone',
    'household',
    'người từ đủ 18 tuổi dùng điện thoại thông minh',
    ({ places, residents }: HouseholdProgress) =>
      residents.flatMap(({ adultFrom, uses }) =>
        uses.flatMap(({ use, yes }) => (use === 'smartphone' ? daysIn(places, union(yes), since(adultFrom)) : [])),
      ),
  ),
])

function skillMeasures<const N extends SkillNumber>(number: N) {
  return [
    stock(`homes-assessed-${number}`, 'household', `hộ đã đánh giá kỹ năng ${number}`, (home: HouseholdProgress) =>
      skillDays(home, number, 'assessed'),
    ),
    stock(
      `homes-alone-${number}`,
      'household',
      `hộ có người tự làm được kỹ năng ${number}`,
      (home: HouseholdProgress) => skillDays(home, number, 'alone'),
    ),
  ] as const
}

function skillDays({ places, skills }: HouseholdProgress, number: SkillNumber, list: 'assessed' | 'alone') {
  const known = skills.find(({ skill }) => skill === SKILLS[number - 1])
  return known ? daysIn(places, union(known[list])) : []
}
