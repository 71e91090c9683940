import type { LogRecord } from '@lantoa/chassis/log/event-log'
import { eventRecords } from '@lantoa/chassis/outbox/outbox'
import type { EventDefinition } from '@lantoa/contracts/define-event'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { holderChanged } from '@lantoa/contracts/payments/account-holders.events'
import { bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { householdProgressed } from '@lantoa/contracts/teams/progress.events'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { demoId } from '@lantoa/standalone/demo/ids'
import { PROVINCE } from './communes.ts'
import { registrationEvents, type Told } from './home-events.ts'
import type { Happening } from './life.ts'
import { FIRST_DAY, type Hamlet, type Plan, type Team } from './plan.ts'
import { visitEvents } from './visit-events.ts'

const PAGE = 500

/** Of which kinds the records are. */
export const provinceEvents: readonly EventDefinition[] = [
  unitChanged,
  bodyChanged,
  householdChanged,
  residentChanged,
  holderChanged,
  visitRecorded,
  householdProgressed,
]

/** The records that services would send while a province lives through its year, a page at a time. */
export function* recordPages(happenings: Iterable<Happening>): Generator<LogRecord[]> {
  let page: LogRecord[] = []
  for (const happening of happenings) {
    for (const { event, entry } of eventsOf(happening)) {
      page.push(...eventRecords(event, [entry], { source: sourceOf(event), now: new Date(entry.time ?? FIRST_DAY) }))
    }
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

/** `teams.visit-recorded.v1` → `/teams` */
function sourceOf({ topic }: EventDefinition): string {
  return `/${topic.name.split('.')[0]}`
}

function eventsOf(happening: Happening): Told[] {
  if (happening.kind === 'communes') return communeEvents(happening.plan)
  if (happening.kind === 'hamlet') return [hamletEvent(happening.hamlet)]
  if (happening.kind === 'team') return [teamEvent(happening.team)]
  if (happening.kind === 'home') return registrationEvents(happening.home)
  return visitEvents(happening)
}

function communeEvents({ communes }: Plan): Told[] {
  const province = unitEvent({ ...PROVINCE, level: 'province', parentCode: null })
  return [province, ...communes.map((one) => unitEvent({ ...one, level: 'commune', parentCode: PROVINCE.code }))]
}

function hamletEvent({ code, name, commune }: Hamlet): Told {
  return unitEvent({ code, name, kind: 'ấp', level: 'hamlet', parentCode: commune.code })
}

function unitEvent(unit: { code: string; level: string; kind: string; name: string; parentCode: string | null }): Told {
  const data = { ...unit, validFrom: FIRST_DAY, validTo: null, successors: [] }
  return { event: unitChanged, entry: { key: `${unit.code}@${FIRST_DAY}`, data, sequence: 1 } }
}

function teamEvent({ bodyId, hamlet, memberNumbers }: Team): Told {
  const days = { from: FIRST_DAY, until: null }
  const members = memberNumbers.map((number, index) => ({
    membershipId: demoId('membership', number),
    personId: demoId('person', number),
    role: index === 0 ? 'leader' : 'member',
    affiliations: [index === 0 ? 'hamlet_office' : 'youth_union'],
    ambassador: false,
    ...days,
  }))
  const data = {
    ...{ bodyId, kind: 'community_team', unitCode: hamlet.commune.code, hamletCodes: [hamlet.code], superiorId: null },
    ...{ statuses: [{ status: 'active', from: FIRST_DAY }], active: [days], members },
  }
  return { event: bodyChanged, entry: { key: bodyId, data, sequence: 1 } }
}
