import { fixtureOf } from '@lantoa/contracts/fixtures'
import { HouseholdState } from '@lantoa/contracts/identity/households.events'
import { ResidentState } from '@lantoa/contracts/identity/residents.events'
import { HolderState } from '@lantoa/contracts/payments/account-holders.events'
import { BodyState } from '@lantoa/contracts/teams/bodies.events'
import { HouseholdProgress } from '@lantoa/contracts/teams/progress.events'
import { UnitState } from '@lantoa/contracts/teams/units.events'
import { VisitState } from '@lantoa/contracts/teams/visits.events'
import { describe, expect, test } from 'vitest'
import { holderSource } from './account-holders.ts'
import { bodySource } from './bodies.ts'
import { householdSource } from './households.ts'
import type { Measure } from './measure.ts'
import { progressSource } from './progress.ts'
import { residentSource } from './residents.ts'
import type { Source } from './source.ts'
import { measureOf, SOURCE_NAMES, SOURCES } from './sources.ts'
import { unitSource } from './units.ts'
import { visitSource } from './visits.ts'

const id = (number: number) => `01990f3e-7c1a-7000-8000-00000000000${number}`
const stay = (hamletCode: string, from: string, until: string | null = null) => ({
  householdId: id(1),
  hamletCode,
  from,
  until,
})
const days = (from: string, until: string | null = null) => ({ from, until })

/** `measure unit day amount key` of everything that is contributed. */
function said<State>({ measures }: { measures: readonly Measure<State>[] }, state: State, name?: string): string[] {
  return measures
    .filter((measure) => name === undefined || measure.name === name)
    .flatMap((measure) => measure.contributions(state))
    .map(({ measure, unit, day, amount, key }) =>
      [measure, unit, day, amount, key].filter((part) => part !== undefined).join(' '),
    )
}

test('a household counts in each hamlet for as long as it lies there', () => {
  const places = [stay('31027.01', '2025-07-01', '2026-01-10'), stay('31027.02', '2026-01-10')]
  const state = HouseholdState.parse({ householdId: id(1), status: 'active', places })
  expect(said(householdSource, state)).toEqual([
    'households 31027.01 2025-07-01 1',
    'households 31027.01 2026-01-10 -1',
    'households 31027.02 2026-01-10 1',
  ])
})

describe('a resident', () => {
  const resident = (birthMonth: string, level2Since: string | null, stays = [stay('31027.01', '2025-07-01')]) =>
    ResidentState.parse({ residentId: id(2), birthMonth, stays, steps: [], level2Since })

  test.each([
    ['grown up', '1980-05', null, ['adults 2025-07-01', 'persons-15 2025-07-01', 'eid-eligible 2025-07-01']],
    [
      'of 13, with birthdays to come',
      '2012-05',
      null,
      ['adults 2030-06-01', 'persons-15 2027-06-01', 'eid-eligible 2026-06-01'],
    ],
    [
      'whose level 2 came before the move here',
      '1980-05',
      '2024-03-01',
      ['adults 2025-07-01', 'persons-15 2025-07-01', 'eid-eligible 2025-07-01', 'eid-level2 2025-07-01'],
    ],
    [
      'whose level 2 came later',
      '1980-05',
      '2026-03-20',
      ['adults 2025-07-01', 'persons-15 2025-07-01', 'eid-eligible 2025-07-01', 'eid-level2 2026-03-20'],
    ],
  ])('%s', (_what, birthMonth, level2Since, expected) => {
    const begun = said(residentSource, resident(birthMonth, level2Since)).map((line) =>
      line.replace(/ 31027\.01| 1$/g, ''),
    )
    expect(begun).toEqual(expected)
  })

  test.each([
    ['signature', 'done', '2024-01-01', ['signatures-15 31027.01 2025-07-01 1']],
    ['signature', 'done', '2026-01-10', ['signatures-15 31027.01 2026-01-10 1']],
    ['signature', 'guided', '2026-01-10', []],
    ['health_link', 'done', '2026-01-10', ['health-cards-linked 31027.01 2026-01-10 1']],
    ['health_link', 'declined', '2026-01-10', []],
  ])('whose step %s is %s since %s', (step, state, on, expected) => {
    const steps = [{ step, state, on }]
    const person = ResidentState.parse({ ...resident('1980-05', null), steps })
    const known = said(residentSource, person).filter((line) => /signatures|cards/.test(line))
    expect(known).toEqual(expected)
  })

  test('who moved away before a birthday never counts for that age', () => {
    const gone = resident('2012-05', null, [stay('31027.01', '2025-07-01', '2026-06-01')])
    expect(said(residentSource, gone)).toEqual([])
  })
})

describe('a body', () => {
  const member = (person: number, from: string, until: string | null = null) => ({
    ...{ membershipId: id(8), personId: id(person), role: 'member', affiliations: [], ambassador: false },
    ...days(from, until),
  })
  const body = (kind: string, hamletCodes: string[]) =>
    BodyState.parse({
      ...{ bodyId: id(3), kind, unitCode: '31027', hamletCodes, superiorId: null, statuses: [] },
      active: [days('2025-08-01')],
      members: [member(5, '2025-08-01'), member(6, '2025-08-01', '2026-01-01')],
    })

  test('a team of two hamlets is one team, keyed', () => {
    expect(said(bodySource, body('community_team', ['31027.01', '31027.02']), 'teams')).toEqual([
      `teams 31027.01 2025-08-01 1 ${id(3)}`,
      `teams 31027.02 2025-08-01 1 ${id(3)}`,
    ])
  })

  test('a youth team of the commune has members there, and is no community team', () => {
    expect(said(bodySource, body('youth_volunteer_team', []))).toEqual([
      `team-members 31027 2025-08-01 1 ${id(5)}`,
      `team-members 31027 2025-08-01 1 ${id(6)}`,
      `team-members 31027 2026-01-01 -1 ${id(6)}`,
    ])
  })

  test('an ambassador is one on his days as such, while he is a member', () => {
    const all = { ...member(5, '2025-08-01', '2026-06-01'), ambassador: true }
    const dated = { ...all, ambassadorDays: [days('2025-10-01', '2025-12-01'), days('2026-03-01')] }
    const ambassadors = (one: object) =>
      said(bodySource, BodyState.parse({ ...body('youth_volunteer_team', []), members: [one] }), 'ambassadors')
    expect(ambassadors(all)).toEqual([
      `ambassadors 31027 2025-08-01 1 ${id(5)}`,
      `ambassadors 31027 2026-06-01 -1 ${id(5)}`,
    ])
    expect(ambassadors(dated)).toEqual([
      `ambassadors 31027 2025-10-01 1 ${id(5)}`,
      `ambassadors 31027 2025-12-01 -1 ${id(5)}`,
      `ambassadors 31027 2026-03-01 1 ${id(5)}`,
      `ambassadors 31027 2026-06-01 -1 ${id(5)}`,
    ])
    expect(ambassadors({ ...all, ambassador: false })).toEqual([])
  })

  test('a committee is not counted', () => {
    expect(said(bodySource, body('steering_committee', []))).toEqual([])
  })

  test('a hamlet with a team is keyed by itself', () => {
    expect(said(bodySource, body('community_team', ['31027.01']), 'hamlets-with-team')).toEqual([
      'hamlets-with-team 31027.01 2025-08-01 1 31027.01',
    ])
  })

  test('a team counts in the hamlets that it serves in time, on its days at work', () => {
    const serves = [
      { hamletCode: '31027.01', ...days('2025-07-01', '2026-01-01') },
      { hamletCode: '31027.02', ...days('2026-01-01') },
    ]
    const team = { ...body('community_team', ['31027.01']), serves, active: [days('2025-08-01', '2026-03-01')] }
    expect(said(bodySource, BodyState.parse(team), 'hamlets-with-team')).toEqual([
      'hamlets-with-team 31027.01 2025-08-01 1 31027.01',
      'hamlets-with-team 31027.01 2026-01-01 -1 31027.01',
      'hamlets-with-team 31027.02 2026-01-01 1 31027.02',
      'hamlets-with-team 31027.02 2026-03-01 -1 31027.02',
    ])
    expect(said(bodySource, BodyState.parse({ ...team, serves: [] }), 'hamlets-with-team')).toEqual([])
  })
})

describe('a visit', () => {
  const visit = (outcome: string, more: object = {}) =>
    VisitState.parse({
      ...{ visitId: id(4), householdId: id(1), hamletCode: '31027.07', teamId: id(3), visitorIds: [], outcome },
      ...{ visitedOn: '2026-03-17', startedAt: '2026-03-17T11:40:00Z', receivedAt: '2026-03-17T13:15:00Z' },
      ...{ actions: [], obstacles: [], withdrawn: false, ...more },
    })
  /** `home hamlet until` for each place, from the day of the visit on. */
  const places = (...places: string[]) => {
    let from = '2026-03-17'
    return places.map((place) => {
      const [home, number, until = '2026-04-01'] = place.split(' ')
      const stretch = { householdId: id(Number(home)), hamletCode: `31027.${number}`, from, until }
      from = until
      return stretch
    })
  }
  const counted = (number: string, home = 1) => [
    `homes-visited-week 31027.${number} 2026-03-16 1 ${id(home)}`,
    `homes-visited-month 31027.${number} 2026-03-01 1 ${id(home)}`,
  ]

  test.each(['done', 'partly'])('%s counts in its week and its month', (outcome) => {
    expect(said(visitSource, visit(outcome))).toEqual([...counted('07'), 'visits 31027.07 2026-03-17 1'])
  })

  test.each(['refused', 'postponed', 'absent', 'moved_away', 'not_found'])(
    '%s is a visit, and no home visited',
    (outcome) => {
      expect(said(visitSource, visit(outcome))).toEqual(['visits 31027.07 2026-03-17 1'])
    },
  )

  test.each([
    ['that stayed where it was', places('1 08'), [...counted('08'), 'visits 31027.08 2026-03-17 1']],
    [
      'that moved in the same week: where it is on the last day',
      places('1 07 2026-03-20', '1 08'),
      [...counted('08'), 'visits 31027.07 2026-03-17 1'],
    ],
    [
      'that moved on the last day of the week',
      places('1 07 2026-03-22', '1 08'),
      [...counted('08'), 'visits 31027.07 2026-03-17 1'],
    ],
    [
      'that moved in the next week: each period by its own last day',
      places('1 07 2026-03-23', '1 08'),
      [counted('07')[0], counted('08')[1], 'visits 31027.07 2026-03-17 1'],
    ],
    ['that ended in the same week', places('1 07 2026-03-20'), ['visits 31027.07 2026-03-17 1']],
    [
      'that was merged into another one: as that one',
      places('1 07 2026-03-20', '2 08'),
      [...counted('08', 2), 'visits 31027.07 2026-03-17 1'],
    ],
    ['that was not there at all', [], []],
    ['that began after the visit', [{ ...places('1 07')[0], from: '2026-03-18' }], []],
  ])('to a home %s', (_which, known, expected) => {
    expect(said(visitSource, visit('done', { places: known }))).toEqual(expected)
  })

  test('with a warning is counted apart too; a withdrawn one counts nowhere', () => {
    const warnings = ['visitor-not-member']
    expect(said(visitSource, visit('absent', { warnings }))).toEqual([
      'visits 31027.07 2026-03-17 1',
      'visits-with-warning 31027.07 2026-03-17 1',
    ])
    expect(said(visitSource, visit('done', { warnings, places: places('1 07'), withdrawn: true }))).toEqual([])
  })
})

test('progress counts only while the household lies where it does', () => {
  const home = HouseholdProgress.parse({
    ...{ householdId: id(1), lastVisit: null, corePersonId: null, core: [days('2025-01-01', '2026-02-01')] },
    places: [stay('31027.01', '2025-07-01', '2026-01-01'), stay('31027.02', '2026-01-01')],
    skills: [{ skill: 'online_payment', assessed: [days('2026-03-01')], alone: [] }],
    residents: [
      { residentId: id(5), adultFrom: '2026-03-01', uses: [{ use: 'smartphone', yes: [days('2026-02-01')] }] },
      { residentId: id(6), adultFrom: '2000-01-01', uses: [{ use: 'cashless', yes: [days('2026-02-01')] }] },
    ],
  })
  expect(said(progressSource, home)).toEqual([
    'homes-with-core-person 31027.01 2025-07-01 1',
    'homes-with-core-person 31027.01 2026-01-01 -1',
    'homes-with-core-person 31027.02 2026-01-01 1',
    'homes-with-core-person 31027.02 2026-02-01 -1',
    'homes-assessed-3 31027.02 2026-03-01 1',
    'adults-with-smartphone 31027.02 2026-03-01 1',
  ])
})

test('a holder of two accounts is one person, from 15 on; accounts for services add up', () => {
  const account = (open: object[], since: string[]) => ({
    ...{ accountId: id(7), kind: 'bank', withTeamHelp: false, open },
    essentialServices: since.map((day) => ({ service: 'water', since: day })),
  })
  const holder = HolderState.parse({
    ...{ residentId: id(5), reaches15On: '2026-01-01' },
    stays: [stay('31027.01', '2025-07-01', '2026-02-01'), stay('31027.02', '2026-02-01')],
    accounts: [
      account([days('2025-12-01', '2026-01-10')], ['2026-01-20', '2026-01-05']),
      account([days('2026-01-05')], ['2025-01-01']),
    ],
  })
  expect(said(holderSource, holder)).toEqual([
    'account-holders-15 31027.01 2026-01-01 1',
    'account-holders-15 31027.01 2026-02-01 -1',
    'account-holders-15 31027.02 2026-02-01 1',
    'service-accounts 31027.01 2026-01-05 1',
    'service-accounts 31027.01 2025-01-01 1',
  ])
})

test('of units the hamlets and the communes are counted, and one taken back never was', () => {
  const unit = (level: string, code: string, validTo: string | null) =>
    UnitState.parse({
      code,
      level,
      kind: 'x',
      name: 'x',
      validFrom: '2025-07-01',
      validTo,
      parentCode: null,
      successors: [],
    })
  expect(said(unitSource, unit('hamlet', '31027.07', null))).toEqual(['hamlets 31027.07 2025-07-01 1'])
  expect(said(unitSource, unit('hamlet', '31027.07', '2025-07-01'))).toEqual([])
  expect(said(unitSource, unit('commune', '31027', null))).toEqual(['communes 31027 2025-07-01 1'])
  expect(said(unitSource, unit('province', '91', null))).toEqual([])
})

/** Sources whose numbers stand for as many as they say. */
const STAND_FOR_MORE = new Set<string>([
  'healthCardCount',
  'dossierTotal',
  'platformTotal',
  'enterpriseCount',
  'sellerReport',
])

test.each(SOURCE_NAMES)('the example of a %s that its owner sends can be measured', (name) => {
  const { event, measures } = SOURCES[name] as Source
  const contributions = measures.flatMap((measure) => measure.contributions(fixtureOf(event)))
  for (const { measure, amount } of contributions) {
    expect(measureOf(measure).source).toBe(name)
    if (!STAND_FOR_MORE.has(name)) expect(Math.abs(amount)).toBe(1)
  }
})
