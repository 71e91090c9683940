import { v7 as uuid } from 'uuid'
import { deviceOwners } from '../../src/demo/devices.ts'
import { settled } from '../../src/settled.ts'
import { COMMUNE, HAMLETS } from '../place.ts'
import { type As, byOfficer, byProvince, day, LATER, ON, type Samples, SINCE, versionOf } from './sample.ts'

const ACT = { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2025-07-01' }

let hamlets = 10

async function hamlet(as: As) {
  hamlets += 1
  const [params, code] = [{ hamletCode: `${COMMUNE}.${hamlets}` }, { code: `${COMMUNE}.${hamlets}` }]
  const body = { kind: 'ấp', name: `Ấp ${hamlets}`, validFrom: '2025-07-01' }
  return {
    ...byOfficer,
    params: code,
    ifMatch: versionOf(await as('commune_officer').teams.registerHamlet({ params, body })),
  }
}

async function rename(as: As, title: string) {
  const { params } = await hamlet(as)
  return { title, on: SINCE, legalAct: ACT, steps: [{ kind: 'rename' as const, ...params, name: title }] }
}

async function drafted(as: As) {
  const params = { changeId: uuid() }
  const ifMatch = versionOf(
    await as('province_officer').teams.draftBoundaryChange({ params, body: await rename(as, `Đổi tên ${hamlets}`) }),
  )
  return { ...byProvince, params, ifMatch }
}

async function previewed(as: As) {
  const { params, ifMatch } = await drafted(as)
  return {
    ...byProvince,
    params,
    ifMatch: versionOf(await as('province_officer').teams.previewBoundaryChange({ params, ifMatch })),
  }
}

async function applied(as: As) {
  const { params, ifMatch } = await previewed(as)
  return {
    ...byProvince,
    params,
    ifMatch: versionOf(await as('province_officer').teams.applyBoundaryChange({ params, ifMatch })),
  }
}

async function team(as: As) {
  const params = { bodyId: uuid() }
  const of = { kind: 'community_team', unitCode: COMMUNE, hamletCodes: [HAMLETS[0]], legalAct: ACT } as const
  const body = { ...of, hamletCodes: [HAMLETS[0]], from: SINCE, status: 'active' as const }
  return { ...byOfficer, params, ifMatch: versionOf(await as('commune_officer').teams.setUpBody({ params, body })) }
}

async function membership(as: As) {
  const { params: of } = await team(as)
  const params = { membershipId: uuid() }
  const body = {
    ...of,
    personId: uuid(),
    role: 'member' as const,
    from: SINCE,
    affiliations: ['youth_union' as const],
    ambassador: false,
  }
  return { ...byOfficer, params, ifMatch: versionOf(await as('commune_officer').teams.joinBody({ params, body })) }
}

async function unorderedRound(as: As) {
  const { params: of } = await team(as)
  const params = { teamId: of.bodyId, isoWeek: '2026-W12' }
  return { ...byOfficer, params, ifMatch: versionOf(await as('commune_officer').teams.getRound({ params })) }
}

/** The phone of somebody who is a member of a new team as well. */
async function device(as: As) {
  const { params: of } = await team(as)
  const [{ personId } = { personId: '' }] = deviceOwners()
  const body = { ...of, personId, role: 'member' as const, from: SINCE, affiliations: ['youth_union' as const] }
  await as('commune_officer')
    .teams.joinBody({ params: { membershipId: uuid() }, body })
    .orThrow()
  return { ...byOfficer, params: await registerDevice(as, personId), ifMatch: '"1"' }
}

export async function registerDevice(as: As, personId: string): Promise<{ deviceId: string }> {
  const params = { deviceId: uuid() }
  const body = { name: 'Máy xanh', kind: 'phone' as const, appVersion: '1.0.0' }
  await as('volunteer', personId).teams.registerDevice({ params, body }).orThrow()
  return params
}

async function revokedDevice(as: As) {
  const { params, ifMatch } = await device(as)
  const revoked = await as('commune_officer').teams.revokeDevice({ params, ifMatch, body: { reason: 'lost' } })
  return { ...byOfficer, params, ifMatch: versionOf(revoked) }
}

const WORDS = { text: 'Đã hỏi nhà mạng' }
const OTHERS = { text: 'Đã hỏi điện lực' }

/** A difficulty, or a question, that came so far. */
async function concern(as: As, kind: 'question' | 'difficulty', ...steps: ('acceptConcern' | 'answerConcern')[]) {
  const { teams } = as('commune_officer')
  const params = { concernId: uuid() }
  const body = { kind, unitCode: HAMLETS[0], topic: 'signal' as const, text: 'Không có sóng', raisedOn: SINCE }
  let ifMatch = versionOf(await teams.raiseConcern({ params, body }))
  for (const step of steps) ifMatch = versionOf(await teams[step]({ params, body: WORDS, ifMatch }))
  return { ...byOfficer, params, ifMatch }
}

const said = { body: WORDS, other: OTHERS }

export const concernChanges: Samples = {
  'teams.correctConcern': async (as) => ({ ...(await concern(as, 'difficulty')), ...said }),
  'teams.acceptConcern': async (as) => ({ ...(await concern(as, 'difficulty')), ...said }),
  'teams.startConcern': async (as) => ({ ...(await concern(as, 'difficulty', 'acceptConcern')), ...said }),
  'teams.forwardConcern': async (as) => {
    const to = (organisation: string) => ({ ...WORDS, organisation })
    return { ...(await concern(as, 'difficulty')), body: to('Viettel'), other: to('VNPT') }
  },
  'teams.answerConcern': async (as) => ({ ...(await concern(as, 'question')), ...said }),
  'teams.rejectConcern': async (as) => ({ ...(await concern(as, 'difficulty')), ...said }),
  'teams.turnConcern': async (as) => ({ ...(await concern(as, 'question')), ...said }),
  'teams.closeConcern': async (as) => ({ ...(await concern(as, 'question', 'answerConcern')), ...said }),
  'teams.reopenConcern': async (as) => ({ ...(await concern(as, 'question', 'answerConcern')), ...said }),
  'teams.withdrawConcern': async (as) => ({ ...(await concern(as, 'difficulty')), ...said }),
}

let organiser: string | undefined
let course: string | undefined
/** The body that the sessions here may have for their organiser. */
export const organiserOfSessions = () => ({ organiserId: organiser ?? '' })

/** And the course that they may be of. */
export const courseOfSessions = () => ({ courseId: course ?? '' })

/** A session that was held. */
async function session(as: As) {
  organiser ??= (await team(as)).params.bodyId
  course ??= await recordCourse(as)
  const params = { sessionId: uuid() }
  const about = { kind: 'practice' as const, title: 'Thanh toán số' }
  const when = { unitCode: HAMLETS[0], startsAt: `${SINCE}T12:00:00Z`, minutes: 90, status: 'held' as const }
  const body = { ...about, topics: ['online_payment'], audiences: ['residents' as const], ...when }
  return { ...byOfficer, params, ifMatch: versionOf(await as('commune_officer').teams.recordSession({ params, body })) }
}

/** A message that was published. */
export async function publishedMessage(as: As): Promise<string> {
  const { teams } = as('commune_officer')
  const params = { messageId: uuid() }
  const body = { unitCode: COMMUNE, since: SINCE, title: 'Họp tổ', text: 'Mời họp tối nay.' }
  await teams.recordMessage({ params, body }).orThrow()
  const step = { status: 'published', on: ON } as const
  await teams.advanceMessage({ params, body: step, ifMatch: 1 }).orThrow()
  return params.messageId
}

async function sentByHand(as: As) {
  const params = { messageId: await publishedMessage(as), sendingId: uuid() }
  const body = { channel: 'radio', on: ON, place: 'Loa ấp' } as const
  return { ...byOfficer, params, ifMatch: versionOf(await as('commune_officer').teams.logSending({ params, body })) }
}

export async function recordCourse(as: As): Promise<string> {
  const courseId = uuid()
  const body = { unitCode: COMMUNE, since: SINCE, name: 'Chữ ký số', kind: 'officials' as const, topics: ['signature'] }
  await as('commune_officer').teams.recordCourse({ params: { courseId }, body }).orThrow()
  return courseId
}

async function attendance(as: As) {
  const { params: of } = await session(as)
  const params = { attendanceId: uuid() }
  const body = { ...of, attendeeKind: 'official' as const, attendeeId: uuid() }
  return {
    ...byOfficer,
    params,
    ifMatch: versionOf(await as('commune_officer').teams.recordAttendance({ params, body })),
  }
}

export const teamsChanges: Samples = {
  ...concernChanges,
  'teams.closeUnit': async (as) => {
    const successors = [{ code: HAMLETS[0], extent: 'full' }]
    return { ...(await hamlet(as)), body: { on: ON, successors }, other: { on: LATER, successors } }
  },
  'teams.reviseBoundaryChange': async (as) => {
    return { ...(await drafted(as)), body: await rename(as, 'Mới'), other: await rename(as, 'Mới hơn') }
  },
  'teams.previewBoundaryChange': async (as) => {
    const sample = await drafted(as)
    await settled(as('admin'), { patience: 10_000 }) // what reporting counts in the new hamlet stands in the answer
    return sample
  },
  'teams.applyBoundaryChange': previewed,
  'teams.undoBoundaryChange': applied,
  'teams.changeBodyStatus': async (as) => {
    return { ...(await team(as)), body: { status: 'suspended', from: ON }, other: { status: 'dissolved', from: LATER } }
  },
  'teams.orderRound': async (as) => {
    return { ...(await unorderedRound(as)), body: { intervalDays: 14 }, other: { intervalDays: 21 } }
  },
  'teams.revokeDevice': async (as) => ({
    ...(await device(as)),
    body: { reason: 'lost' },
    other: { reason: 'stolen' },
  }),
  'teams.restoreDevice': revokedDevice,
  'teams.leaveBody': async (as) => ({ ...(await membership(as)), ...day('until') }),
  'teams.changeMembership': async (as) => {
    return { ...(await membership(as)), body: { ambassador: true }, other: { role: 'deputy' } }
  },
  'teams.correctSession': async (as) => ({ ...(await session(as)), body: { minutes: 60 }, other: { minutes: 45 } }),
  'teams.advanceSession': async (as) => {
    const { params, ifMatch } = await session(as)
    const body = { status: 'planned' as const, reason: 'Ghi nhầm' }
    const planned = await as('commune_officer').teams.correctSessionStatus({ params, ifMatch, body })
    const said = { body: { status: 'postponed' }, other: { status: 'held' }, next: { status: 'planned' } }
    return { ...byOfficer, params, ifMatch: versionOf(planned), ...said }
  },
  'teams.correctSessionStatus': async (as) => ({
    ...(await session(as)),
    body: { status: 'cancelled', reason: 'Ghi nhầm' },
    other: { status: 'planned', reason: 'Ghi nhầm' },
  }),
  'teams.countHeads': async (as) => {
    const heads = (count: number) => ({ headcounts: [{ audience: 'residents' as const, count }] })
    return { ...(await session(as)), body: heads(40), other: heads(41) }
  },
  'teams.withdrawSending': async (as) => sentByHand(as),
  'teams.correctAttendance': async (as) => {
    return { ...(await attendance(as)), body: { actions: ['signature'] }, other: { actions: ['install_app'] } }
  },
}
