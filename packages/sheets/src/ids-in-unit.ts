import type { Lantoa } from '@lantoa/sdk'

const PAGE = 500

/** Homes of a unit, those that ended there too. */
export async function* idsOfHomes(lantoa: Lantoa, unit: string, signal: AbortSignal): AsyncGenerator<string> {
  const query = { unit, limit: PAGE }
  for await (const { householdId } of lantoa.identity.listHouseholds.all({ query, signal })) yield householdId
}

/** The hamlets in which homes lay that are in a hamlet today. */
export async function* hamletsOfHomes(lantoa: Lantoa, unit: string, signal: AbortSignal): AsyncGenerator<string> {
  if (!unit.includes('.')) return
  const query = { unit, limit: PAGE }
  for await (const { hamletCode, places } of lantoa.identity.listHouseholds.all({ query, signal })) {
    yield hamletCode
    for (const place of places) yield place.hamletCode
  }
}

export async function* idsOfPeople(lantoa: Lantoa, unit: string, signal: AbortSignal): AsyncGenerator<string> {
  const query = { unit, limit: PAGE }
  for await (const { residentId } of lantoa.identity.listResidents.all({ query, signal })) yield residentId
}

/** Memberships in a body. */
export async function* idsOfMembers(lantoa: Lantoa, bodyId: string, signal: AbortSignal): AsyncGenerator<string> {
  const query = { bodyId, limit: PAGE }
  for await (const { membershipId } of lantoa.teams.listMemberships.all({ query, signal })) yield membershipId
}
