import { SKILLS } from '@lantoa/contracts/lists'
import { demoId } from '@lantoa/standalone/demo/ids'
import { emptyWorld, type Items } from '@lantoa/standalone/demo/items'
import { familyName, fullName } from '@lantoa/standalone/demo/names'
import { createRandom } from '@lantoa/standalone/demo/random'
import { PROVINCE } from './communes.ts'
import type { Home, Resident } from './homes.ts'
import type { Happening, VisitHappening } from './life.ts'
import { FIRST_DAY, type Team } from './plan.ts'
import { ablestOf, adultsOf, type Visited } from './story.ts'
import { visitId } from './visit-events.ts'

type Commands = ReturnType<typeof emptyWorld>
type VisitCommand = Items['visits'][number]

/** The same year as commands of phones and officers, so many happenings at a time, in pages that are sent in order. */
export function* commandPages(happenings: Iterable<Happening>, size: number): Generator<Items> {
  let page = emptyWorld()
  let count = 0
  for (const happening of happenings) {
    write(page, happening)
    count += 1
    if (count % size !== 0) continue
    yield page
    page = emptyWorld()
  }
  yield page
}

function write(page: Commands, happening: Happening): void {
  if (happening.kind === 'communes') writeCommunes(page, happening)
  else if (happening.kind === 'hamlet') {
    const { code: hamletCode, name } = happening.hamlet
    page.hamlets.push({ hamletCode, kind: 'ấp', name, validFrom: FIRST_DAY })
  } else if (happening.kind === 'team') writeTeam(page, happening.team)
  else if (happening.kind === 'home') writeHome(page, happening.home)
  else writeVisit(page, happening)
}

function writeCommunes({ units }: Commands, { plan }: Extract<Happening, { kind: 'communes' }>): void {
  units.push({ ...PROVINCE, level: 'province', parentCode: null, validFrom: FIRST_DAY })
  for (const commune of plan.communes) {
    units.push({ ...commune, level: 'commune', parentCode: PROVINCE.code, validFrom: FIRST_DAY })
  }
}

function writeTeam(page: Commands, { bodyId, hamlet, memberNumbers }: Team): void {
  const { commune, code } = hamlet
  const legalAct = {
    number: `${hamlet.index + 1}/QĐ-UBND`,
    issuer: `UBND ${commune.kind} ${commune.name}`,
    date: FIRST_DAY,
  }
  const place = { unitCode: commune.code, hamletCodes: [code] }
  page.bodies.push({ bodyId, kind: 'community_team', ...place, legalAct, from: FIRST_DAY, status: 'active' })
  for (const [index, number] of memberNumbers.entries()) {
    const role = index === 0 ? ('leader' as const) : ('member' as const)
    const affiliations = [index === 0 ? ('hamlet_office' as const) : ('youth_union' as const)]
    const ids = { membershipId: demoId('membership', number), personId: demoId('person', number) }
    page.memberships.push({ ...ids, bodyId, role, from: FIRST_DAY, affiliations })
  }
}

function writeHome(page: Commands, { householdId, hamlet, since, residents }: Home): void {
  page.households.push({ householdId, hamletCode: hamlet.code, openedOn: since })
  for (const resident of residents) {
    const { residentId, birthYear, birthMonth, number } = resident
    const random = createRandom(number)
    const sex = random.pick(['male', 'female'] as const)
    const person = { name: fullName(random, familyName(random), sex), birth: birthOf(birthYear, birthMonth), sex }
    page.residents.push({ residentId, householdId, from: since, ...person })
    if (resident.listed) page.steps.push(step(resident, 'level2_activated', since, 'official_list'))
    if (resident.hasAccount) page.accounts.push(account(resident, 0, since))
  }
}

function birthOf(year: number, month: string): { year: number } | { date: string } {
  return year % 5 === 0 ? { year } : { date: `${month}-15` }
}

function writeVisit(page: Commands, happening: VisitHappening): void {
  const now = happening.told.at(-1)
  if (!now) return
  page.visits.push(visitCommand(happening, now))
  for (const taken of now.steps) page.steps.push(step(taken.resident, taken.step, now.on, 'seen'))
  for (const resident of now.opened) page.accounts.push(account(resident, 1, now.on))
}

function visitCommand({ home, team, told }: VisitHappening, now: Visited): VisitCommand {
  const { on, outcome, action, obstacle, alone } = now
  const { residentId } = home.head
  const ablest = ablestOf(home)?.residentId
  return {
    visitId: visitId(home, told.length - 1),
    ...{ householdId: home.householdId, teamId: team.bodyId, outcome },
    visitorIds: team.memberNumbers.slice(0, 2).map((number) => demoId('person', number)),
    startedAt: `${on}T18:40:00+07:00`,
    actions: action === undefined ? [] : [{ action, residentId }],
    obstacles: obstacle === undefined ? [] : [{ obstacle, residentId }],
    ...(alone === undefined || ablest === undefined ? {} : observations(home, ablest, alone)),
  }
}

function observations(home: Home, ablest: string, alone: number): Pick<VisitCommand, 'assessments' | 'uses'> {
  return {
    assessments: SKILLS.map((skill, index) => ({
      ...{ residentId: ablest, skill, level: index < alone ? ('alone' as const) : ('with_help' as const) },
      ...(skill === 'local_platforms' ? { platform: 'voso' } : {}),
    })),
    uses: adultsOf(home).map(({ residentId }) => ({ residentId, use: 'smartphone', answer: 'yes' })),
  }
}

function step(
  { residentId }: Resident,
  name: Items['steps'][number]['step'],
  on: string,
  evidence: Items['steps'][number]['evidence'],
): Items['steps'][number] {
  return { residentId, step: name, state: 'done', on, evidence }
}

function account({ residentId, number }: Resident, index: number, openedOn: string): Items['accounts'][number] {
  const opened = { kind: 'bank', provider: index === 0 ? 'Agribank' : 'LPBank', status: 'opened', openedOn } as const
  return { accountId: demoId('account', number * 2 + index), residentId, ...opened, withTeamHelp: index > 0 }
}
