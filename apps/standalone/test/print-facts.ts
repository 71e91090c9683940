import { addMonths, dayOf, monthStart } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import { settled } from '../src/settled.ts'
import type { AllInOne } from './all-in-one.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'

const SINCE = '2025-09-01'
const NAMES = ['Nguyễn Thị Hoa', 'Trần Văn Tâm', 'Lê Thị Sáu', 'Phạm Ngọc Ẩn', 'Đặng Thị Hằng Nga Phương Uyên Ước']
export const LAST_MONTH = addMonths(monthStart(dayOf(new Date())), -1).slice(0, 7)

export type PrintFacts = {
  teamId: string
  homes: readonly string[]
  names: readonly string[]
  memberships: readonly string[]
}

/** A team with members, and the homes of its hamlet: one with many people, one with nobody in it. */
export async function setUpPrint(running: AllInOne): Promise<PrintFacts> {
  const { as } = running
  await setUpCommune(as)
  const { hamletCode, teamId } = await setUpHamlet(as, HAMLETS[0])
  await setUpHamlet(as, HAMLETS[1])
  const officer = as('commune_officer')
  const memberships = [uuid(), uuid(), uuid()]
  const affiliations = ['women_union' as const]
  for (const [at, membershipId] of memberships.entries()) {
    const role = at === 1 ? ('leader' as const) : ('member' as const)
    const body = { bodyId: teamId, personId: uuid(), role, from: '2026-01-01', affiliations }
    await officer.teams.joinBody({ params: { membershipId }, body }).orThrow()
  }
  const homes = Array.from({ length: 7 }, () => uuid())
  const places = homes.map((householdId, at) => ({
    ...{ householdId, hamletCode, openedOn: SINCE },
    address: { number: String(10 + at), lane: 'Đường vào kênh Năm' },
  }))
  await officer.identity.registerHouseholdBatch.many(places)
  const people = homes.flatMap((householdId, at) => Array.from({ length: PEOPLE[at] ?? 1 }, () => householdId))
  const residents = people.map((householdId, at) => ({
    ...{ residentId: uuid(), householdId, from: SINCE, name: NAMES[at % NAMES.length] ?? '' },
    ...{ birth: { year: 1940 + at }, sex: 'female' as const },
  }))
  await officer.identity.registerResidentBatch.many(residents)
  await settled(as('admin'), { patience: 30_000 })
  return { teamId, homes, names: NAMES, memberships }
}

/** How many live in each home. */
const PEOPLE = [2, 14, 0, 1, 3, 1, 1]

/** Closes the last month, and says afterwards that somebody had been visited in it. */
export async function closeLastMonth({ as }: AllInOne, { teamId, homes }: PrintFacts): Promise<void> {
  const params = { closingId: uuid() }
  await visit({ as }, teamId, homes[0] ?? '')
  await as('commune_lead')
    .reporting.closePeriod({ params, body: { unit: COMMUNE, period: LAST_MONTH } })
    .orThrow()
  await visit({ as }, teamId, homes[1] ?? '')
}

async function visit({ as }: Pick<AllInOne, 'as'>, teamId: string, householdId: string): Promise<void> {
  // On its first day: whoever was visited then is due again in each week of this month.
  const startedAt = `${LAST_MONTH}-01T19:00:00+07:00`
  const body = { householdId, teamId, visitorIds: [uuid()], startedAt, outcome: 'done' as const, actions: [] }
  await as('commune_officer')
    .teams.recordVisit({ params: { visitId: uuid() }, body })
    .orThrow()
  await settled(as('admin'), { patience: 30_000 })
}
