import { v7 as uuid } from 'uuid'
import { HAMLETS } from '../place.ts'
import { type As, byOfficer, day, LATER, ON, type Samples, SINCE, versionOf } from './sample.ts'

async function home(as: As) {
  const params = { householdId: uuid() }
  const body = { hamletCode: HAMLETS[0], openedOn: SINCE }
  const ifMatch = versionOf(await as('commune_officer').identity.registerHousehold({ params, body }))
  return { ...byOfficer, params, ifMatch }
}

export async function resident(as: As) {
  const { params: inHome } = await home(as)
  const params = { residentId: uuid() }
  const body = { ...inHome, from: SINCE, name: 'Nguyễn Thị Hoa', birth: { year: 1951 }, sex: 'female' as const }
  return {
    ...byOfficer,
    params,
    ifMatch: versionOf(await as('commune_officer').identity.registerResident({ params, body })),
  }
}

async function closedHome(as: As) {
  const { params, ifMatch } = await home(as)
  const body = { status: 'closed' as const, on: ON }
  return {
    ...byOfficer,
    params,
    ifMatch: versionOf(await as('commune_officer').identity.closeHousehold({ params, body, ifMatch })),
  }
}

async function consent(as: As) {
  const { params: of } = await resident(as)
  const params = { consentId: uuid() }
  const given = { purpose: 'eid_onboarding', wordingVersion: '2026-01', method: 'paper' } as const
  const body = { ...of, ...given, givenAt: `${ON}T10:00:00Z` }
  return {
    ...byOfficer,
    params,
    ifMatch: versionOf(await as('commune_officer').identity.recordConsent({ params, body })),
  }
}

/** Two who are one, by an officer. */
async function merge(as: As) {
  const [one, other] = [await resident(as), await resident(as)]
  const params = { mergeId: uuid() }
  const people = { residentId: one.params.residentId, otherId: other.params.residentId }
  const body = { ...people, saw: { resident: 1, other: 1 } }
  const { identity } = as('commune_officer')
  return { ...byOfficer, params, ifMatch: versionOf(await identity.mergeResidents({ params, body })) }
}

/** What began on one day began on another. */
function wrongDays(on: string, other: string) {
  const reason = 'Nhầm ngày'
  const said = { from: SINCE, reason }
  return { body: { ...said, on }, other: { ...said, on: other }, next: { from: on, on: other, reason } }
}

export const identityChanges: Samples = {
  'identity.correctHousehold': async (as) => ({
    ...(await home(as)),
    body: { language: 'km' },
    other: { language: 'rad' },
  }),
  'identity.moveHousehold': async (as) => {
    const next = { to: HAMLETS[0], on: LATER }
    return { ...(await home(as)), body: { to: HAMLETS[1], on: ON }, other: { to: HAMLETS[1], on: LATER }, next }
  },
  'identity.closeHousehold': async (as) => {
    return { ...(await home(as)), body: { status: 'closed', on: ON }, other: { status: 'moved', on: LATER } }
  },
  'identity.correctMove': async (as) => {
    return { ...(await home(as)), ...wrongDays('2026-01-31', '2026-01-30') }
  },
  'identity.reopenHousehold': async (as) => ({ ...(await closedHome(as)), body: { reason: 'Đóng nhầm' } }),
  'identity.correctResident': async (as) => {
    return { ...(await resident(as)), body: { name: 'Nguyễn Thị Hòa' }, other: { name: 'Nguyễn Thị Hoà Bình' } }
  },
  'identity.moveResident': async (as) => {
    const { householdId } = (await home(as)).params
    const next = { ...(await home(as)).params, on: LATER }
    return { ...(await resident(as)), body: { householdId, on: ON }, other: { householdId, on: LATER }, next }
  },
  'identity.leaveHousehold': async (as) => ({ ...(await resident(as)), ...day('on') }),
  'identity.headHousehold': resident,
  'identity.undoMerge': merge,
  'identity.correctStay': async (as) => {
    return { ...(await resident(as)), ...wrongDays('2026-02-02', '2026-02-03') }
  },
  'identity.withdrawConsent': async (as) => {
    const [body, other] = ['11', '12'].map((hour) => ({ withdrawnAt: `${ON}T${hour}:00:00Z` }))
    return { ...(await consent(as)), body, other }
  },
}
