import type { Lantoa } from '@lantoa/sdk'
import type { Register } from '@lantoa/sdk/registers'
import type { Thing } from '@lantoa/sheets/show-cell'
import { refuseMasked } from '../failure/refuse-masked.ts'
import { operationOf } from '../registers/register-client.ts'

/** What is recorded in a unit, as it comes in; of people the record of their home too. */
export type Recorded<Unit = string> = (lantoa: Lantoa, unit: Unit, signal: AbortSignal) => AsyncIterable<Thing>

const PAGE = 500

/** Things of a register, with those that are closed: how each stands is a column of theirs. */
export function recordedThings(register: Register): Recorded<string | undefined> {
  return async function* (lantoa, unit, signal) {
    const query = { limit: PAGE, ...(unit === undefined ? {} : { unit }) }
    for await (const thing of operationOf(lantoa, register, 'list').all({ query, signal })) {
      if (thing.masked) throw refuseMasked('names', 'this list cannot be exported')
      yield thing
    }
  }
}

/** Homes that are there, by hamlet. */
export async function* recordedHomes(lantoa: Lantoa, unit: string, signal: AbortSignal): AsyncGenerator<Thing> {
  const query = { unit, status: 'active' as const, limit: PAGE }
  for await (const home of lantoa.identity.listHouseholds.all({ query, signal })) {
    if (home.address === null) throw refuseMasked('addresses', 'this list cannot be exported')
    yield home
  }
}

/** People by hamlet and home, those of a home beside each other, as one visits them. */
export async function* recordedPeople(lantoa: Lantoa, unit: string, signal: AbortSignal): AsyncGenerator<Thing> {
  for await (const homes of byHamlet(recordedHomes(lantoa, unit, signal))) {
    const people: Thing[] = []
    const query = { unit: String(homes[0]?.hamletCode), limit: PAGE }
    for await (const one of lantoa.identity.listResidents.all({ query, signal })) {
      if (one.masked) throw refuseMasked('names', 'this list cannot be exported')
      people.push(one)
    }
    const byHome = Map.groupBy(people, ({ householdId }) => householdId)
    for (const home of homes) {
      for (const one of byHome.get(home.householdId) ?? []) yield { ...home, ...one }
    }
  }
}

/** Members of bodies that are theirs today. */
export async function* recordedMembers(lantoa: Lantoa, unit: string, signal: AbortSignal): AsyncGenerator<Thing> {
  for await (const { bodyId } of lantoa.teams.listBodies.all({ query: { unit, limit: PAGE }, signal })) {
    for await (const one of lantoa.teams.listMemberships.all({ query: { bodyId, limit: PAGE }, signal })) {
      if (one.until === null) yield one
    }
  }
}

/** Accounts of people who live in the unit, without those that are closed or were declined. */
export async function* recordedAccounts(lantoa: Lantoa, unit: string, signal: AbortSignal): AsyncGenerator<Thing> {
  const people = lantoa.identity.listResidents.all({ query: { unit, limit: PAGE }, signal })
  for await (const part of inParts(people)) {
    const body = { residentIds: part.map(({ residentId }) => residentId) }
    const { items } = await lantoa.payments.listAccountsOfResidents({ body, signal }).orThrow()
    for (const one of items) if (one.status !== 'closed' && one.status !== 'declined') yield one
  }
}

/** Sessions of a unit that are to come or were held. */
export async function* recordedSessions(lantoa: Lantoa, unit: string, signal: AbortSignal): AsyncGenerator<Thing> {
  for await (const one of lantoa.teams.listSessions.all({ query: { unit, limit: PAGE }, signal })) {
    if (one.status !== 'cancelled') yield one
  }
}

async function* byHamlet(homes: AsyncIterable<Thing>): AsyncGenerator<Thing[]> {
  let hamlet: Thing[] = []
  for await (const home of homes) {
    if (hamlet.length > 0 && hamlet[0]?.hamletCode !== home.hamletCode) {
      yield hamlet
      hamlet = []
    }
    hamlet.push(home)
  }
  if (hamlet.length > 0) yield hamlet
}

async function* inParts<One>(things: AsyncIterable<One>): AsyncGenerator<One[]> {
  let part: One[] = []
  for await (const one of things) {
    if (part.push(one) < PAGE) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}
