import { SKILLS } from '@lantoa/contracts/lists'
import { addDays, dayOf, weekStart } from '@lantoa/vietnam/days'
import type { Team } from './bodies.ts'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import type { Home, Person } from './people.ts'
import { createRandom, type Random } from './random.ts'

type Visit = Items['visits'][number]

const WEEKS = 8
const OUTCOMES = [...Array<'done'>(15).fill('done'), 'partly', 'absent', 'absent', 'postponed', 'refused'] as const
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

/** Eight weeks of visits, the last of them the week of `now`; nothing lies after `now`. Oldest first. */
export function createVisits(homes: readonly Home[], teams: ReadonlyMap<string, Team>, now: Date): Visit[] {
  const firstWeek = addDays(weekStart(dayOf(now)), -7 * (WEEKS - 1))
  const visits = homes.flatMap((home) => {
    const team = teams.get(home.hamlet.code)
    return team ? visitsTo(home, team, firstWeek) : []
  })
  return visits
    .filter(({ startedAt }) => Date.parse(startedAt) <= now.getTime())
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
}

function visitsTo(home: Home, team: Team, firstWeek: string): Visit[] {
  const random = createRandom(200_000 + home.number)
  const weeks = Array.from({ length: WEEKS }, (_, week) => week).filter(() => random.chance(0.42))
  let assessed = false
  return weeks.map((week) => {
    const visit = createVisit(random, home, team, { week, day: addDays(firstWeek, week * 7 + random.between(0, 6)) })
    if (assessed || visit.outcome !== 'done') return visit
    assessed = true
    return { ...visit, ...observations(random, home) }
  })
}

function createVisit(random: Random, home: Home, team: Team, { week, day }: { week: number; day: string }): Visit {
  const early = random.chance(0.2)
  const hour = early ? 7 : random.between(17, 20)
  const outcome = random.pick(OUTCOMES)
  const helped = outcome === 'done' || outcome === 'partly'
  const someone = random.pick(home.people)
  return {
    visitId: demoId('visit', home.number * WEEKS + week),
    householdId: home.householdId,
    teamId: team.teamId,
    visitorIds: team.personIds.slice(0, random.between(1, 2)),
    startedAt: `${day}T${String(hour).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}:00+07:00`,
    outcome,
    actions: helped ? [{ action: random.pick(ACTIONS), residentId: someone.residentId }] : [],
    obstacles:
      helped && random.chance(0.25) ? [{ obstacle: random.pick(OBSTACLES), residentId: someone.residentId }] : [],
    ...(outcome === 'refused' ? { refusals: [{}] } : {}),
  }
}

/** What the first good visit sees: the skills of whoever is quickest, and which grown-ups use a smartphone. */
function observations(random: Random, { people }: Home): Pick<Visit, 'assessments' | 'uses'> {
  const adults = people.filter(({ birthYear }) => birthYear <= 2007)
  const ablest = adults.reduce<Person | undefined>(
    (best, one) => (best && best.birthYear > one.birthYear ? best : one),
    undefined,
  )
  if (!ablest) return {}
  const able = random.chance(ablest.birthYear > 1980 ? 0.55 : 0.2)
  const assessments = SKILLS.map((skill) => {
    const level =
      able || random.chance(0.3) ? ('alone' as const) : random.pick(['none', 'with_help', 'with_help'] as const)
    return { residentId: ablest.residentId, skill, level, ...(skill === 'local_platforms' ? { platform: 'voso' } : {}) }
  })
  const uses = adults.map(({ residentId, birthYear }) => {
    const answer = random.chance(birthYear < 1960 ? 0.5 : 0.92) ? ('yes' as const) : ('no' as const)
    return { residentId, use: 'smartphone' as const, answer }
  })
  return { assessments, uses }
}
