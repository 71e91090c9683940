import type { Day } from '@lantoa/vietnam/days'
import { type Home, LAST_ADULT_YEAR, LAST_ELIGIBLE_YEAR, type Resident } from './homes.ts'
import { dayOfVisit, type Plan, VISITS_EACH } from './plan.ts'

const OUTCOMES = [
  ...Array<'done'>(14).fill('done'),
  'partly',
  'absent',
  'absent',
  'absent',
  'postponed',
  'refused',
] as const
const ACTIONS = [
  'answer',
  'safety_advice',
  'teach_skill',
  'online_service',
  'pay_bill',
  'scan_qr',
  'eid_guidance',
] as const
const OBSTACLES = ['fear_elderly', 'keypad_phone', 'low_skill', 'no_signal', 'shared_device', 'no_daytime'] as const
const BEGINNING = ['chip_card', 'vneid_installed', 'level2_appointment'] as const
const STARTS_EID = 0.12
const OPENS_ACCOUNT = 0.08
const ASSESSED_AGAIN = 0.3
const SKILLS_MOST = 5

type StepTaken = { readonly resident: Resident; readonly step: (typeof BEGINNING)[number] | 'level2_activated' }

/** What a visit found and what came of it. */
export type Visited = {
  readonly on: Day
  readonly outcome: (typeof OUTCOMES)[number]
  readonly action: (typeof ACTIONS)[number] | undefined
  readonly obstacle: (typeof OBSTACLES)[number] | undefined
  /** Skills that the ablest does alone, where they were looked at. */
  readonly alone: number | undefined
  readonly steps: readonly StepTaken[]
  readonly opened: readonly Resident[]
}

export function adultsOf({ residents }: Home): readonly Resident[] {
  return residents.filter(({ birthYear }) => birthYear <= LAST_ADULT_YEAR)
}

/** The youngest of the grown-ups: who is asked to show the skills. */
export function ablestOf(home: Home): Resident | undefined {
  return adultsOf(home).reduce<Resident | undefined>(
    (best, one) => (best && best.birthYear >= one.birthYear ? best : one),
    undefined,
  )
}

/** The year of a home, visit by visit. To be told once for a home: telling it uses its random numbers up. */
export function tellStory(plan: Plan, home: Home): Visited[] {
  const { random } = home
  const waiting = new Set(home.residents.filter(({ listed, birthYear }) => !listed && birthYear <= LAST_ELIGIBLE_YEAR))
  const withoutAccount = new Set(adultsOf(home).filter(({ hasAccount }) => !hasAccount))
  let appointed: Resident[] = []
  let alone: number | undefined
  return Array.from({ length: VISITS_EACH }, (_, visit) => {
    const outcome = random.pick(OUTCOMES)
    const helped = outcome === 'done' || outcome === 'partly'
    const activated = appointed.map((resident) => ({ resident, step: 'level2_activated' as const }))
    appointed = helped ? drawn(waiting, () => random.chance(STARTS_EID)) : []
    const begun = appointed.flatMap((resident) => BEGINNING.map((step) => ({ resident, step })))
    const looked = helped && (alone === undefined || random.chance(ASSESSED_AGAIN))
    if (looked) alone = Math.min(SKILLS_MOST, (alone ?? 0) + random.between(0, 3))
    return {
      on: dayOfVisit(plan, home.hamlet.index, { home: home.place, visit }),
      outcome,
      action: helped ? random.pick(ACTIONS) : undefined,
      obstacle: helped && random.chance(0.25) ? random.pick(OBSTACLES) : undefined,
      alone: looked ? alone : undefined,
      steps: [...activated, ...begun],
      opened: helped ? drawn(withoutAccount, () => random.chance(OPENS_ACCOUNT)) : [],
    }
  })
}

/** Takes some out, each only once. */
function drawn(from: Set<Resident>, chance: () => boolean): Resident[] {
  const taken = [...from].filter(chance)
  for (const one of taken) from.delete(one)
  return taken
}
