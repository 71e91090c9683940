import { SKILLS } from '@lantoa/contracts/lists'
import { householdProgressed } from '@lantoa/contracts/teams/progress.events'
import { visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { demoId } from '@lantoa/standalone/demo/ids'
import { firstOfMonthAfter } from '@lantoa/vietnam/days'
import { eveningOf, holderEvent, openingsBefore, residentEvent, stepsByList, type Told } from './home-events.ts'
import type { Home, Resident } from './homes.ts'
import type { VisitHappening } from './life.ts'
import { VISITS_EACH } from './plan.ts'
import { ablestOf, adultsOf, type Visited } from './story.ts'

const ADULT_AGE = 18

export function visitId(home: Home, visit: number): string {
  return demoId('visit', home.number * VISITS_EACH + visit)
}

/** A visit and what came of it: what was seen, each step to an e-ID, each account. */
export function visitEvents(happening: VisitHappening): Told[] {
  const { home, told } = happening
  const now = told.at(-1)
  if (!now) return []
  return [
    visitEvent(happening, now),
    ...(now.alone === undefined ? [] : [progressEvent(home, told)]),
    ...now.steps.map((_step, index) => stepEvent(home, told, index)),
    ...now.opened.map((resident) => {
      const openings = [...openingsBefore(home, resident), { on: now.on, withTeamHelp: true }]
      return holderEvent(home, resident, openings, now.on)
    }),
  ]
}

function visitEvent({ home, team, told }: VisitHappening, { on, outcome, action, obstacle }: Visited): Told {
  const { householdId, hamlet } = home
  const id = visitId(home, told.length - 1)
  const data = {
    ...{ visitId: id, householdId, hamletCode: hamlet.code, teamId: team.bodyId, visitedOn: on, outcome },
    visitorIds: team.memberNumbers.slice(0, 2).map((number) => demoId('person', number)),
    startedAt: `${on}T11:40:00.000Z`,
    receivedAt: eveningOf(on),
    actions: action === undefined ? [] : [{ action, residentId: home.head.residentId }],
    obstacles: obstacle === undefined ? [] : [{ obstacle, residentId: home.head.residentId }],
  }
  return { event: visitRecorded, entry: { key: householdId, data, id, time: eveningOf(on) } }
}

/** Where the home stands after all that was looked at so far. */
function progressEvent(home: Home, told: readonly Visited[]): Told {
  const { householdId, hamlet, since } = home
  const looks = told.flatMap(({ on, alone }) => (alone === undefined ? [] : [{ on, alone }]))
  const first = looks[0]?.on ?? since
  const skills = SKILLS.map((skill, index) => ({
    skill,
    assessed: [{ from: first, until: null }],
    alone: looks
      .filter(({ alone }) => alone > index)
      .slice(0, 1)
      .map(({ on }) => ({ from: on, until: null })),
  }))
  const core = skills.at(-1)?.alone ?? []
  const residents = adultsOf(home).map(({ residentId, birthMonth }) => ({
    ...{ residentId, adultFrom: firstOfMonthAfter(birthMonth, ADULT_AGE) },
    uses: [{ use: 'smartphone', yes: [{ from: first, until: null }] }],
  }))
  const data = {
    ...{ householdId, places: [{ hamletCode: hamlet.code, from: since, until: null }], skills, core, residents },
    corePersonId: core.length > 0 ? (ablestOf(home)?.residentId ?? null) : null,
  }
  const on = looks.at(-1)?.on ?? since
  return { event: householdProgressed, entry: { key: householdId, data, sequence: looks.length, time: eveningOf(on) } }
}

/** The resident after a step of the last visit: with those before it, of this visit and of earlier ones. */
function stepEvent(home: Home, told: readonly Visited[], index: number): Told {
  const now = told.at(-1)
  const resident: Resident | undefined = now?.steps[index]?.resident
  if (!now || !resident) throw new RangeError('No visit has this step')
  const earlier = told.slice(0, -1).flatMap(({ on, steps }) => steps.map((step) => ({ ...step, on })))
  const so = now.steps.slice(0, index + 1).map((step) => ({ ...step, on: now.on }))
  const done = [...earlier, ...so].filter((step) => step.resident === resident)
  return residentEvent(
    home,
    resident,
    [...stepsByList(home, resident), ...done.map(({ step, on }) => ({ step, on }))],
    now.on,
  )
}
