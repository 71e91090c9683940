import { type Role, rolesWith } from '@lantoa/contracts/permissions'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { startAllInOne } from './all-in-one.ts'
import { identityChanges } from './changes/identity.ts'
import { paymentsChanges } from './changes/payments.ts'
import { registerChanges } from './changes/registers.ts'
import { reportingChanges } from './changes/reporting.ts'
import { callOf } from './changes/sample.ts'
import { teamsChanges } from './changes/teams.ts'
import { setUpElsewhere } from './ids/elsewhere.ts'
import { ASKING, type Asking, type Place, withId } from './ids/in-contracts.ts'
import { type Request, type Requests, requests } from './ids/requests.ts'
import { HAMLETS, setUpCommune, setUpHamlet } from './place.ts'

const REQUESTS: Requests = {
  ...{ ...identityChanges, ...paymentsChanges, ...teamsChanges },
  ...{ ...reportingChanges, ...registerChanges, ...requests },
}
/** Whose units lie around one commune. */
const ASKERS: readonly Role[] = ['commune_officer', 'province_officer', 'commune_lead', 'province_lead', 'team_leader']
/** Ids that are not looked up, or whose owners may be told from strangers. */
const APART: Readonly<Record<string, string>> = {
  'teams.recordVisit body teamId': 'teams and people of other communes help out: a warning says so',
  'teams.recordVisit body visitorIds []': 'the same',
  'teams.raiseConcern body visitId': 'a visit may be named before it has come',
  'teams.joinBody body personId': 'nobody looks a person up: the id is what memberships share',
  'teams.restaffBody body joining [] personId': 'the same',
  'teams.restaffBody body joining [] membershipId': 'of the client: an id that somebody has cannot be taken',
  'teams.setUpBody body superiorId': 'a team reports to a committee of a unit above',
  'teams.recordSession body trainerIds []': 'who teaches comes from anywhere, and need not be a member',
  'teams.correctSession body trainerIds []': 'the same',
  'teams.joinSession params sessionId': 'the id is what its code says: who knows it was shown it',
  'teams.joinSession params attendanceId': '`teams/src/attendances` asks for one of somebody else',
  'teams.logSending params sendingId': 'the client makes it: an id that somebody has cannot be taken',
  'teams.getMe query device': 'the answer says the time; `teams/src/devices` asks for the device of somebody else',
  'government.recordAssistance body helperId': 'who helps is a person that nobody looks up',
  'government.correctAssistance body helperId': 'the same',
  'market.recordSeller body householdId': 'homes are not known there: the id is only kept',
  'market.correctSeller body householdId': 'the same',
  'market.issueLabels params labelIssueId': 'the client makes it: an id that somebody has cannot be taken',
  'payments.recordMerchant body householdId': 'a home may be named before anybody in it is known here',
  'payments.recordBill body householdId': 'the same',
  'government.recordHomeConnection body householdId': 'the same',
  'government.correctHomeConnection body householdId': 'the same',
  'payments.recordPayout body residentId': 'a beneficiary may be named before he is known here',
  'payments.recordPayout body candidates []': 'the same',
  'payments.correctPayout body residentId': 'the same',
  'payments.correctPayout body candidates []': 'the same',
  'government.callTicket params callId': 'the client makes it: an id that somebody has cannot be taken',
  'reporting.checkClaim params claimId': 'as the record that it stands for: an id that somebody has cannot be taken',
  'payments.correctMerchant body householdId': 'the same',
  'payments.correctBill body householdId': 'the same',
  'government.recordPlan body actId': 'an act is one, whoever recorded it: it is cited everywhere',
  'government.recordPlan body superiorActId': 'the same',
  'government.correctPlan body actId': 'the same',
  'government.correctPlan body superiorActId': 'the same',
  'government.recordUnitTitle body actId': 'the same',
  'government.correctUnitTitle body actId': 'the same',
}
type Case = Omit<Asking, 'places'> & { readonly place: Place }
const CASES = ASKING.flatMap(({ places, ...asking }) => places.map((place) => ({ ...asking, place })))
  .filter(({ route }) => rolesWith(route.permission).some((role) => ASKERS.includes(role)))
  .map(({ place, ...asking }) => [`${asking.name} ${place.join(' ')}`, { ...asking, place }] as const)

let running: Awaited<ReturnType<typeof startAllInOne>>
let theirs: Readonly<Record<string, string>>

beforeAll(async () => {
  running = await startAllInOne()
  await setUpCommune(running.as)
  for (const hamlet of HAMLETS) await setUpHamlet(running.as, hamlet)
  theirs = await setUpElsewhere(running.sender, running.as)
  await settled(running.as('admin'), { patience: 60_000 })
}, 120_000)
afterAll(() => running?.stop())

async function requestOf({ name, route, place }: Case): Promise<Request> {
  const made = await REQUESTS[name]?.(running.as, place)
  return made ?? { by: ASKERS.find((role) => rolesWith(route.permission).includes(role)) ?? 'admin' }
}

/** What is answered to one id, whatever ids it holds. */
async function answerTo(asking: Case, id: string): Promise<unknown> {
  const { by, ...request } = await requestOf(asking)
  const sent = withId(request, asking.place, id) as object
  const { error, data } = await callOf(running.as(by), asking.name)(sent)
  const text = JSON.stringify({ data, error: { ...error, correlationId: undefined } })
  return JSON.parse(text.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'ID'))
}

test.each(CASES.filter(([name]) => !(name in APART)))(
  '%s: an id of other units is answered as one that nobody has',
  async (_name, asking) => {
    const field = asking.place.findLast((one) => one !== '[]') ?? ''
    const id = theirs[field.replace(/s$/, '')]
    if (!id) throw new Error(`Nothing elsewhere is a ${field}`)
    const [known, none] = [await answerTo(asking, id), await answerTo(asking, uuid())]
    expect(known).not.toMatchObject({ error: { code: 'invalid-request' } }) // nobody has looked for it
    expect(known).toEqual(none)
  },
  20_000,
)
