import type { Lantoa } from '@lantoa/sdk/client'
import { PROVINCE } from './communes.ts'
import type { Happening } from './life.ts'

/** What must be counted for the whole province when all of it has arrived. */
export type Expected = { homes: number; homesWithCorePerson: number; level2: number; holders: number }

const ALL_SKILLS = 5

/** Counts along while a province lives through its year. */
export function* counting(happenings: Iterable<Happening>, expected: Expected): Generator<Happening> {
  for (const happening of happenings) {
    count(happening, expected)
    yield happening
  }
}

export function nothingYet(): Expected {
  return { homes: 0, homesWithCorePerson: 0, level2: 0, holders: 0 }
}

function count(happening: Happening, expected: Expected): void {
  if (happening.kind === 'home') {
    const { residents } = happening.home
    expected.homes += 1
    expected.level2 += residents.filter(({ listed }) => listed).length
    expected.holders += residents.filter(({ hasAccount }) => hasAccount).length
  }
  if (happening.kind !== 'visit') return
  const { told } = happening
  const now = told.at(-1)
  const before = told.slice(0, -1).some(({ alone }) => alone === ALL_SKILLS)
  if (now?.alone === ALL_SKILLS && !before) expected.homesWithCorePerson += 1
  expected.level2 += now?.steps.filter(({ step }) => step === 'level2_activated').length ?? 0
  expected.holders += now?.opened.length ?? 0
}

/** What is counted now, at the top. */
export async function readCounted({ reporting }: Lantoa): Promise<Expected> {
  const { values } = await reporting.getUnitValues({ params: { unit: PROVINCE.code }, query: {} }).orThrow()
  const of = (id: string) => values.find(({ indicatorId }) => indicatorId === id)
  return {
    homes: of('I-05')?.denominator ?? 0,
    homesWithCorePerson: of('I-05')?.numerator ?? 0,
    level2: of('I-14')?.numerator ?? 0,
    holders: of('I-26')?.numerator ?? 0,
  }
}

/** @throws Error when something was lost or counted twice */
export function mustEqual(counted: Expected, expected: Expected): void {
  const [found, wanted] = [counted, expected].map((one) => JSON.stringify(one))
  if (found !== wanted) throw new Error(`Counted were ${found} and not ${wanted}`)
}
