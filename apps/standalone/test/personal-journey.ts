import type { Role } from '@lantoa/contracts/permissions'
import { createLantoa, type Lantoa } from '@lantoa/sdk/client'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { v7 as uuid } from 'uuid'
import type { Standalone } from '../src/standalone.ts'
import { DAY } from './homes.ts'
import { NOTED, OF_ACCOUNTS, OF_RESIDENTS } from './personal-data.ts'
import type { Place } from './place.ts'

/** What clients hear of that may be seen by others: addresses of requests, and problems. */
export type Heard = { urls: string[]; problems: { status: number; body: string }[] }

/** A client whose headers are as bad as headers can be, that keeps what it hears. */
export function listeningClient({ baseUrl, clients }: Standalone, role: Role, heard: Heard) {
  const { clientId = '', clientSecret = '' } = clients.find((client) => client.role === role) ?? {}
  const token = clientCredentials({ tokenUrl: `${baseUrl}/oidc/token`, clientId, clientSecret })

  async function send(request: Request): Promise<Response> {
    request.headers.set('x-correlation-id', OF_RESIDENTS.name)
    request.headers.set('tracestate', 'home=Kwongsrak')
    request.headers.set('baggage', 'home=Kwongsrak')
    const answer = await fetch(request)
    heard.urls.push(request.url)
    if (!answer.ok) heard.problems.push({ status: answer.status, body: await answer.clone().text() })
    return answer
  }

  const lantoa = createLantoa({ baseUrl, token, fetch: send, retries: 0 })
  /** Sends what the SDK would not; answers the status. */
  async function raw(method: string, path: string, body: string, type = 'application/json'): Promise<number> {
    const headers = { authorization: `Bearer ${await token({ refresh: false })}`, 'content-type': type }
    const answer = await fetch(`${baseUrl}${path}`, { method, headers, body })
    heard.problems.push({ status: answer.status, body: await answer.text() })
    return answer.status
  }
  return { lantoa, raw }
}

export function personIn(householdId: string) {
  return {
    householdId,
    from: '2025-07-01',
    name: `Y ${OF_RESIDENTS.name}`,
    birth: { date: OF_RESIDENTS.born },
    sex: 'female' as const,
    phone: `0${OF_RESIDENTS.phone}`,
    personalNumber: OF_RESIDENTS.personalNumber,
  }
}

/** Everything that a team records of a home, and asks about it. */
export async function recordHome({ identity, payments, teams }: Lantoa, { hamletCode, teamId }: Place) {
  const [householdId, residentId, childId, consentId] = [uuid(), uuid(), uuid(), uuid()]
  const address = { number: OF_RESIDENTS.house, lane: `Ngõ ${OF_RESIDENTS.lane}` }
  await identity
    .registerHousehold({ params: { householdId }, body: { hamletCode, openedOn: '2025-07-01', address } })
    .orThrow()
  await identity.registerResident({ params: { residentId }, body: personIn(householdId) }).orThrow()
  const name = `${OF_RESIDENTS.corrected} ${OF_RESIDENTS.name}`
  await identity.correctResident({ params: { residentId }, body: { name }, ifMatch: 1 }).orThrow()
  const child = { ...personIn(householdId), birth: { year: 2015 }, phone: null, personalNumber: null }
  await identity.registerResident({ params: { residentId: childId }, body: child }).orThrow()
  const consent = { residentId: childId, purpose: 'contact', wordingVersion: '1', method: 'paper' } as const
  const given = { ...consent, givenAt: `${DAY}T18:45:00+07:00`, guardianName: OF_RESIDENTS.guardian }
  await identity.recordConsent({ params: { consentId }, body: given }).orThrow()
  await identity
    .recordStep({ params: { residentId, step: 'chip_card' }, body: { state: 'done', on: DAY, evidence: 'seen' } })
    .orThrow()

  for (const found of ['kwongsrak', OF_RESIDENTS.name]) {
    await identity.searchResidents({ body: { name: found, limit: 1 } }).orThrow()
  }
  await Array.fromAsync(identity.listResidents.all({ query: { householdId, limit: 1 } }))
  await identity.getResident({ params: { residentId } }).orThrow()

  const account = { residentId, kind: 'bank', provider: 'Agribank', status: 'opened', openedOn: DAY } as const
  await payments.trackAccount({ params: { accountId: uuid() }, body: account }).orThrow()
  const order = { bin: '970416', number: OF_ACCOUNTS.number, purpose: OF_ACCOUNTS.purpose }
  const { payload } = await payments.buildVietQr({ body: order }).orThrow()
  await payments.checkVietQr({ body: { payload } }).orThrow()

  const visit = {
    householdId,
    teamId,
    visitorIds: [uuid()],
    startedAt: `${DAY}T18:40:00+07:00`,
    outcome: 'refused' as const,
    refusals: [{ residentId, reason: NOTED.reason }],
    note: NOTED.note,
  }
  const visitId = uuid()
  await teams.recordVisit({ params: { visitId }, body: visit }).orThrow()
  return { householdId, residentId, visitId, visit, address }
}

type Raw = ReturnType<typeof listeningClient>['raw']

/** Commands that are refused, each with personal data in it; answers what was answered. */
export async function recordBadly(raw: Raw, home: Awaited<ReturnType<typeof recordHome>>): Promise<number[]> {
  const { householdId, residentId, visitId, visit } = home
  const person = personIn(householdId)
  const newResident = () => `/identity/v1/residents/${uuid()}`
  const json = JSON.stringify
  return [
    await raw('PUT', newResident(), json(person)), // the personal number is taken
    await raw('PUT', `/identity/v1/residents/${residentId}`, json({ ...person, sex: 'male' })), // differs
    await raw('PUT', newResident(), json({ ...person, name: `${OF_RESIDENTS.name} 1` })),
    await raw('PUT', newResident(), json({ ...person, phone: `${OF_RESIDENTS.phone}x` })),
    await raw('PUT', newResident(), json({ ...person, birth: { date: `${OF_RESIDENTS.born}x` } })),
    await raw('PUT', newResident(), json({ ...person, householdId: OF_RESIDENTS.lane })),
    await raw('PUT', newResident(), `{"name":"${OF_RESIDENTS.name}"`),
    await raw('PUT', newResident(), json(person), 'text/plain'),
    await raw('PUT', newResident(), json({ ...person, name: OF_RESIDENTS.name.repeat(40_000) })),
    await raw('POST', `/identity/v1/residents/search?name=${OF_RESIDENTS.name}`, '{"name":"x"}'),
    await raw('PUT', `/identity/v1/residents/${OF_RESIDENTS.name}`, json(person)),
    await raw('PUT', `/identity/v1/${OF_RESIDENTS.name}`, json(person)),
    await raw('POST', '/identity/v1/residents/batch', json({ items: [{ ...person, residentId: OF_RESIDENTS.name }] })),
    await raw('PUT', `/teams/v1/visits/${visitId}`, json({ ...visit, note: `${NOTED.note} 2` })),
    await raw('PUT', `/teams/v1/visits/${uuid()}`, json({ ...visit, note: NOTED.note.repeat(200) })),
    await raw(
      'POST',
      '/payments/v1/vietqr',
      json({ bin: '970416', number: `${OF_ACCOUNTS.number} ${OF_RESIDENTS.name}` }),
    ),
  ]
}

export const ANSWERS = [409, 409, 422, 422, 422, 422, 400, 415, 413, 422, 422, 404, 200, 409, 422, 422]
