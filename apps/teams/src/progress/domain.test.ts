import { HouseholdState } from '@lantoa/contracts/identity/households.events'
import { ResidentState } from '@lantoa/contracts/identity/residents.events'
import { SKILLS, type SkillLevel } from '@lantoa/contracts/lists'
import { includes } from '@lantoa/units/intervals'
import { addDays } from '@lantoa/vietnam/days'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldProgress, type Observations, type ProgressFacts } from './domain.ts'

const HOME = '01990f3e-7c1a-7000-8000-0000000000a1'
const ELSEWHERE = '01990f3e-7c1a-7000-8000-0000000000a2'
const STUDENT = '01990f3e-7c1a-7000-8000-0000000000d1'
const MOTHER = '01990f3e-7c1a-7000-8000-0000000000d2'

const household = HouseholdState.parse({
  householdId: HOME,
  status: 'active',
  places: [{ hamletCode: '31027.07', from: '2026-01-01', until: null }],
})

type Seen = Partial<{ [Key in keyof Observations]: Observations[Key] }>

function person(residentId: string, seen: Seen, stay: { from: string; until: string | null; householdId?: string }) {
  const {
    residentId: id,
    birthMonth,
    stays,
  } = ResidentState.parse({
    residentId,
    birthMonth: '2005-03',
    stays: [{ householdId: HOME, hamletCode: '31027.07', ...stay }],
    steps: [],
    level2Since: null,
  })
  return { residentId: id, birthMonth, stays, assessments: [], uses: [], ...seen }
}

function fold(...residents: ProgressFacts['residents']) {
  return foldProgress({ household, residents })
}

function allSkills(level: SkillLevel, on: string) {
  return SKILLS.map((skill) => ({ skill, level, on }))
}

const here = { from: '2026-01-01', until: null }

test('a student who does all five alone is the core person from the last of them', () => {
  const assessments = SKILLS.map((skill, index) => ({
    skill,
    level: 'alone' as const,
    on: addDays('2026-03-01', index),
  }))
  const progress = fold(person(STUDENT, { assessments }, here))
  expect(progress.corePersonId).toBe(STUDENT)
  expect(progress.core).toEqual([{ from: '2026-03-05', until: null }])
})

test('four of five make no core person', () => {
  const assessments = allSkills('alone', '2026-03-01').slice(1)
  expect(fold(person(STUDENT, { assessments }, here))).toMatchObject({ core: [], corePersonId: null })
})

test('two people together are no core person, though the household has every skill', () => {
  const all = allSkills('alone', '2026-03-01')
  const progress = fold(
    person(STUDENT, { assessments: all.slice(0, 3) }, here),
    person(MOTHER, { assessments: all.slice(3) }, here),
  )
  expect(progress.core).toEqual([])
  expect(progress.skills.map(({ alone }) => alone)).toEqual(SKILLS.map(() => [{ from: '2026-03-01', until: null }]))
})

test('leaving ends it, and so does a worse assessment', () => {
  const left = fold(
    person(STUDENT, { assessments: allSkills('alone', '2026-02-01') }, { ...here, until: '2026-04-01' }),
  )
  expect(left).toMatchObject({ core: [{ from: '2026-02-01', until: '2026-04-01' }], corePersonId: null })
  const worse = { skill: SKILLS[0], level: 'with_help', on: '2026-05-01' } as const
  const reassessed = fold(person(STUDENT, { assessments: [...allSkills('alone', '2026-02-01'), worse] }, here))
  expect(reassessed.core).toEqual([{ from: '2026-02-01', until: '2026-05-01' }])
})

test('what was seen in another home does not count here', () => {
  const stay = { from: '2026-01-01', until: null, householdId: ELSEWHERE }
  const progress = fold(person(STUDENT, { assessments: allSkills('alone', '2026-02-01') }, stay))
  expect(progress).toMatchObject({ core: [], skills: [], residents: [] })
})

test('unknown is not no: a use ends with the next answer, whichever it is', () => {
  const uses = [
    { use: 'smartphone', answer: 'yes', on: '2026-02-01' },
    { use: 'smartphone', answer: 'unknown', on: '2026-03-01' },
    { use: 'vneid', answer: 'no', on: '2026-02-01' },
  ] as const
  expect(fold(person(MOTHER, { uses }, here)).residents).toEqual([
    {
      residentId: MOTHER,
      adultFrom: '2023-04-01',
      uses: [{ use: 'smartphone', yes: [{ from: '2026-02-01', until: '2026-03-01' }] }],
    },
  ])
})

test('on every day the household has a skill alone exactly when some present resident had it last', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days))
  const level = fc.constantFrom<SkillLevel>('none', 'with_help', 'alone')
  const history = fc
    .array(fc.record({ level, on: day }), { maxLength: 6 })
    .map((steps) => steps.toSorted((a, b) => (a.on < b.on ? -1 : 1)))
  const stay = fc.record({ from: day, until: fc.option(day) })
  fc.assert(
    fc.property(history, stay, history, stay, day, (a, stayA, b, stayB, on) => {
      const people = [a, b].map((steps) => steps.map((step) => ({ ...step, skill: SKILLS[0] })))
      const stays = [stayA, stayB]
      const progress = fold(
        person(STUDENT, { assessments: people[0] ?? [] }, stayA),
        person(MOTHER, { assessments: people[1] ?? [] }, stayB),
      )
      const expected = people.some((steps, index) => {
        const { from, until } = stays[index] ?? stayA
        const present = from <= on && (until === null || on < until)
        return present && steps.findLast((step) => step.on <= on)?.level === 'alone'
      })
      expect(includes(progress.skills[0]?.alone ?? [], on)).toBe(expected)
    }),
  )
})
