import type { LogRecord } from '@lantoa/chassis/event-log'
import { eventRecords, type OutboxEntry } from '@lantoa/chassis/outbox'
import type { EventDefinition } from '@lantoa/contracts/define-event'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { SKILLS } from '@lantoa/contracts/lists'
import { householdProgressed } from '@lantoa/contracts/teams/progress.events'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'

/** A province of 100 communes with 20 hamlets each. */
const COMMUNES = Array.from({ length: 100 }, (_, index) => String(31_001 + index))
const HAMLETS_EACH = 20
const EVENTS_A_DAY = 5_000
/** A team goes out about every third week, and then knocks on several doors of its hamlet. */
const HAMLETS_A_DAY = 100
const FIRST_DAY = '2026-01-05'

type Home = { householdId: string; hamletCode: string; since: Day; residents: string[]; version: number }
type Happening = { event: EventDefinition; entry: OutboxEntry<EventDefinition> }

export const provinceEvents = [unitChanged, householdChanged, residentChanged, visitRecorded, householdProgressed]

/** The units, then so many further records in the order in which they would come about, a page at a time. */
export function* provinceRecords(count: number): Generator<LogRecord[]> {
  yield* pages(units())
  yield* pages(life(count))
}

function* pages(happenings: Iterable<Happening>): Generator<LogRecord[]> {
  let page: LogRecord[] = []
  for (const { event, entry } of happenings) {
    page.push(...eventRecords(event, [entry], { source: '/bench', now: new Date() }))
    if (page.length < 500) continue
    yield page
    page = []
  }
  yield page
}

function* units(): Generator<Happening> {
  yield unit('91', 'province', null)
  for (const commune of COMMUNES) {
    yield unit(commune, 'commune', '91')
    for (let number = 1; number <= HAMLETS_EACH; number += 1) yield unit(hamletOf(commune, number), 'hamlet', commune)
  }
}

function unit(code: string, level: string, parentCode: string | null): Happening {
  const validFrom = '2025-07-01'
  const data = { code, level, kind: 'x', name: code, validFrom, validTo: null, parentCode, successors: [] }
  return { event: unitChanged, entry: { key: `${code}@${validFrom}`, data, sequence: 1 } }
}

/** For each new home four residents, later two of them again, three visits and two looks at what is known there. */
function* life(count: number): Generator<Happening> {
  const homes = new Map<string, Home[]>()
  for (let made = 0; made < count; ) {
    const day = Math.floor(made / EVENTS_A_DAY)
    const hamlet = (day * HAMLETS_A_DAY + Math.floor(Math.random() * HAMLETS_A_DAY)) * SPREAD
    for (const happening of round(homes, hamletAt(hamlet), addDays(FIRST_DAY, day)).slice(0, count - made)) {
      made += 1
      yield happening
    }
  }
}

function round(homes: Map<string, Home[]>, hamletCode: string, today: Day): Happening[] {
  const home = { householdId: uuid(), hamletCode, since: today, residents: ids(4), version: 0 }
  const here = [...(homes.get(hamletCode) ?? []), home]
  homes.set(hamletCode, here)
  const others = Array.from({ length: 3 }, () => pick(here))
  return [
    household(home),
    ...home.residents.map((residentId) => resident(home, residentId, null, 1)),
    ...others.map((other) => visit(other, today)),
    ...others.slice(0, 2).map((other) => resident(other, pick(other.residents), today, Date.now())),
    ...others.slice(0, 2).map((other) => progress(other, today)),
  ]
}

function household({ householdId, hamletCode, since }: Home): Happening {
  const data = { householdId, status: 'active', places: [{ hamletCode, from: since, until: null }] }
  return { event: householdChanged, entry: { key: householdId, data, sequence: 1 } }
}

function resident(home: Home, residentId: string, level2Since: Day | null, sequence: number): Happening {
  const { householdId, hamletCode, since } = home
  const steps = level2Since === null ? [] : [{ step: 'level2_activated', state: 'done', on: level2Since }]
  const stays = [{ householdId, hamletCode, from: since, until: null }]
  const born = Number.parseInt(residentId.slice(-4), 16)
  const birthMonth = `${1940 + (born % 85)}-${String(1 + (born % 12)).padStart(2, '0')}`
  return {
    event: residentChanged,
    entry: { key: residentId, data: { residentId, birthMonth, stays, steps, level2Since }, sequence },
  }
}

function visit({ householdId, hamletCode }: Home, today: Day): Happening {
  const visitId = uuid()
  const data = {
    ...{ visitId, householdId, hamletCode, teamId: uuid(), visitorIds: ids(2), visitedOn: today, outcome: 'done' },
    ...{ startedAt: `${today}T11:40:00Z`, receivedAt: `${today}T13:15:00Z` },
    ...{ actions: [{ action: 'eid_guidance' }, { action: 'safety_advice' }], obstacles: [] },
  }
  return { event: visitRecorded, entry: { key: householdId, data, id: visitId } }
}

function progress(home: Home, today: Day): Happening {
  const { householdId, hamletCode, since, residents } = home
  home.version += 1
  const known = [{ from: today, until: null }]
  const data = {
    ...{ householdId, places: [{ hamletCode, from: since, until: null }], corePersonId: null, core: [] },
    skills: SKILLS.slice(0, 1 + (home.version % 5)).map((skill) => ({ skill, assessed: known, alone: known })),
    residents: residents.slice(0, 2).map((residentId) => ({
      ...{ residentId, adultFrom: '2020-01-01', uses: [{ use: 'smartphone', yes: known }] },
    })),
  }
  return { event: householdProgressed, entry: { key: householdId, data, sequence: home.version } }
}

function hamletOf(commune: string, number: number): string {
  return `${commune}.${String(number).padStart(2, '0')}`
}

/** A step of this many, which shares no factor with the number of hamlets, spreads a day over all communes. */
const SPREAD = 21

function hamletAt(index: number): string {
  const place = index % (COMMUNES.length * HAMLETS_EACH)
  return hamletOf(COMMUNES[Math.floor(place / HAMLETS_EACH)] ?? '', 1 + (place % HAMLETS_EACH))
}

function ids(count: number): string[] {
  return Array.from({ length: count }, () => uuid())
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
