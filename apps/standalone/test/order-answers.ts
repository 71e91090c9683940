import type { Lantoa } from '@lantoa/sdk/client'
import { NAMED, type Place } from './order-fact.ts'
import { HOMES } from './order-homes.ts'

/** Everything that anybody is answered about a place, by the names of things. */
export async function answers(lantoa: Lantoa, place: Place) {
  const { teams, identity, payments } = lantoa
  const names = new Map(NAMED.map((name) => [place.id(name), name]))
  const [first, second] = place.hamlets
  const named = (answer: unknown) =>
    JSON.parse(
      JSON.stringify(answer)
        .replaceAll(first, 'H1')
        .replaceAll(second, 'H2')
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => names.get(id) ?? 'another'),
    )
  const { id } = place
  const ofHomes = async (home: (typeof HOMES)[number]) => {
    const params = { householdId: id(home) }
    const { version: _version, ...household } = await identity.getHousehold({ params }).orThrow()
    const { items } = await teams.listVisits({ query: { ...params, limit: 100 } }).orThrow()
    const visits = items.map(({ receivedAt: _at, withdrawal, ...visit }) => ({
      ...visit,
      withdrawn: withdrawal?.reason,
    }))
    const { lastVisit, ...progress } = await teams.getHouseholdProgress({ params }).orThrow()
    return { household, visits: named(visits).sort(byVisit), progress, lastVisit }
  }
  const homes = await Promise.all(HOMES.map(ofHomes))
  const [r1, r2] = [id('r1'), id('r2')]
  const skills = (await teams.getResidentSkills({ params: { residentId: r1 } })).data
  const accounts = await payments.listAccounts({ query: { residentId: r1 } })
  const people = await Promise.all([r1, r2].map((residentId) => identity.getResident({ params: { residentId } })))
  return named({
    homes,
    ...(await things(lantoa, place)),
    skills: skills && { ...skills, assessments: named(skills.assessments) },
    accounts: accounts.data?.items.map(({ version: _version, ...account }) => account) ?? accounts.error?.code,
    people: people.map(({ data, error }) => (data ? { ...data, version: 'any' } : error?.code)),
  })
}

/** What hangs on no home: how often it was changed is no answer. */
async function things({ teams, identity, payments }: Lantoa, { id }: Place) {
  const consents = await identity.listConsents({ query: { residentId: id('r1') } })
  const members = await teams.listMemberships({ query: { bodyId: id('T') } }).orThrow()
  const body = await teams.getBody({ params: { bodyId: id('T') } }).orThrow()
  const merchant = await payments.getMerchant({ params: { merchantId: id('M') } }).orThrow()
  const facility = await identity.getHealthFacility({ params: { healthFacilityId: id('F') } }).orThrow()
  const request = await identity.getRightsRequest({ params: { rightsRequestId: id('Q') } }).orThrow()
  const hold = await identity.getLegalHold({ params: { legalHoldId: id('L') } }).orThrow()
  const breach = await identity.getBreach({ params: { breachId: id('X') } }).orThrow()
  const cards = await identity.getHealthCardCount({ params: { healthCardCountId: id('G') } }).orThrow()
  const bills = await Promise.all(
    ['K', 'K2'].map((name) => payments.getBill({ params: { billId: id(name) } }).orThrow()),
  )
  const payouts = await Promise.all(
    ['P', 'P2'].map((name) => payments.getPayout({ params: { payoutId: id(name) } }).orThrow()),
  )
  const session = await teams.getSession({ params: { sessionId: id('S') } }).orThrow()
  const { items: attendances } = await teams.listAttendances({ query: { sessionId: id('S') } }).orThrow()
  const there = attendances.map(({ receivedAt: _at, ...one }) => one)
  const all: object[] = [
    ...(consents.data?.items ?? [{ refused: consents.error?.code }]),
    ...members.items,
    body,
    merchant,
    facility,
    ...bills,
    ...payouts,
    session,
    ...there,
    request,
    hold,
    breach,
    cards,
  ]
  return { things: all.map((thing) => ({ ...thing, version: 'any', ...('line' in thing && { line: 'any' }) })) }
}

function byVisit(a: { visitId: string }, b: { visitId: string }): number {
  return a.visitId < b.visitId ? -1 : 1
}
