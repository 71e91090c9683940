import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { AppointmentMark } from '@lantoa/contracts/identity/appointments.http'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventsOf, givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

const RESIDENTS = 'identity.resident.v1'
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const police = (units = ['31027']) => service.as({ subject: 'police-1', roles: ['police_liaison'], units }).identity

async function givenPerson(name = 'Lê Thị Lan') {
  return givenResident(service, await givenHome(service), { name })
}

type Report = Parameters<ReturnType<typeof volunteer>['recordStep']>[0]
const says = (residentId: string, step: Report['params']['step'], body: Report['body']) =>
  volunteer(service).recordStep({ params: { residentId, step }, body })

const done = { state: 'done', on: '2026-03-10', evidence: 'stated' } as const
const guided = { ...done, state: 'guided' } as const
const booked = { day: '2026-03-19', time: '08:30' }
const book = (residentId: string, more: object = {}) =>
  says(residentId, 'level2_appointment', { ...done, booked, ...more })

const mark = (residentId: string, said: AppointmentMark | null, on = '2026-03-19', recordId?: string) =>
  police().markAppointment({ params: { residentId }, body: { mark: said, on, ...(recordId && { recordId }) } })

async function listed(day?: string) {
  const { items } = await police()
    .listAppointments({ query: { unit: '31027', ...(day && { day }), limit: 200 } })
    .orThrow()
  return items
}
const listedOf = async (residentId: string, day?: string) =>
  (await listed(day)).find((one) => one.residentId === residentId)

const checklistOf = (residentId: string) => volunteer(service).getChecklist({ params: { residentId } }).orThrow()

describe('the list of a day', () => {
  test('has who is expected, in the order of the days, and the read is logged by name', async () => {
    const [known, undated] = [await givenPerson('Lê Thị Lan'), await givenPerson('Lê Văn Tám')]
    await book(known).orThrow()
    await says(undated, 'level2_appointment', done).orThrow()
    expect(await listedOf(known, booked.day)).toEqual({
      ...{ residentId: known, name: 'Lê Thị Lan', birth: { year: 1958 }, hamletCode: '31027.07' },
      ...{ booked, madeOn: '2026-03-10', mark: null, markedOn: null },
    })
    expect(await listedOf(undated, booked.day)).toBeUndefined()
    const open = (await listed()).map(({ residentId }) => residentId).filter((id) => id === known || id === undated)
    expect(open).toEqual([known, undated])
    const reads = await service
      .as({ subject: 'officer-1', roles: ['commune_officer'], units: ['31027'] })
      .identity.listAccessLog({ query: { unit: '31027', residentId: undated } })
      .orThrow()
    expect(reads.items[0]).toMatchObject({ readBy: 'police-1', operation: 'listAppointments', masked: false })
  })

  test('is of the units of who asks, and nobody else marks', async () => {
    const residentId = await givenPerson()
    await book(residentId).orThrow()
    const stranger = await police(['31018']).listAppointments({ query: { unit: '31027' } })
    expect(stranger.error?.code).toBe('outside-scope')
    const elsewhere = police(['31018']).markAppointment({
      params: { residentId },
      body: { mark: 'registered', on: '2026-03-19' },
    })
    expect((await elsewhere).error?.code).toBe('not-found')
    const team = volunteer(service).markAppointment({
      params: { residentId },
      body: { mark: 'registered', on: '2026-03-19' },
    })
    expect((await team).error?.status).toBe(403)
    const province = service.as({ subject: 'p', roles: ['province_officer'], units: ['91'] }).identity
    expect((await province.listAppointments({ query: { unit: '31027' } })).error?.status).toBe(403)
  })

  test('goes on page by page', async () => {
    for (const name of ['Trần Một', 'Trần Hai', 'Trần Ba'])
      await book(await givenPerson(name), { booked: { day: '2026-03-25' } }).orThrow()
    const client = police()
    const query = { unit: '31027', day: '2026-03-25', limit: 2 }
    const first = await client.listAppointments({ query }).orThrow()
    const second = await client.listAppointments({ query: { ...query, cursor: first.next ?? '' } }).orThrow()
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, undefined])
  })
})

describe('a booking', () => {
  test.each<[what: string, step: Report['params']['step'], more: object]>([
    ['of another step', 'signature', {}],
    ['of an appointment that is only spoken of', 'level2_appointment', { state: 'guided' }],
    ['before it was made', 'level2_appointment', { booked: { day: '2026-03-09' } }],
  ])('%s is misplaced', async (_what, step, more) => {
    const answer = await says(await givenPerson(), step, { ...done, booked, ...more })
    expect(answer.error?.code).toBe('booking-misplaced')
  })

  test('gets another day without a correction, and sent again it stays', async () => {
    const residentId = await givenPerson()
    const later = { day: '2026-03-26', time: null }
    await book(residentId).orThrow()
    await book(residentId, { booked: later }).orThrow()
    await book(residentId).orThrow()
    expect(await listedOf(residentId)).toMatchObject({ booked: later, madeOn: '2026-03-10' })
    expect((await checklistOf(residentId)).steps).toContainEqual(
      expect.objectContaining({ step: 'level2_appointment', booked: later }),
    )
  })
})

describe('a mark of the police', () => {
  test('of who was activated makes level 2, sent twice once', async () => {
    const residentId = await givenPerson()
    await book(residentId).orThrow()
    const before = (await eventsOf(service, RESIDENTS, residentId)).length
    const first = await mark(residentId, 'activated').orThrow()
    expect(first).toEqual({ residentId, booked, mark: 'activated', markedOn: '2026-03-19' })
    expect(await mark(residentId, 'activated').orThrow()).toEqual(first)
    const events = await eventsOf(service, RESIDENTS, residentId)
    expect(events.length).toBe(before + 1)
    expect(events.at(-1)?.data).toMatchObject({ level2Since: '2026-03-19' })
    expect(await listedOf(residentId, booked.day)).toMatchObject({ mark: 'activated' })
    expect(await listedOf(residentId)).toBeUndefined()
  })

  test.each<[said: AppointmentMark, level: number]>([
    ['registered', 0],
    ['activated', 2],
    ['not_come', 0],
  ])('%s stands whatever a team says later of the way there, and whatever it said before', async (said, level) => {
    const orders = [
      async (id: string) => {
        await mark(id, said).orThrow()
        await talk(id)
      },
      async (id: string) => {
        await talk(id)
        await mark(id, said).orThrow()
      },
    ]
    for (const inOrder of orders) {
      const residentId = await givenPerson()
      await book(residentId).orThrow()
      await inOrder(residentId)
      expect(await listedOf(residentId, booked.day)).toMatchObject({ mark: said, markedOn: '2026-03-19', booked })
      expect(await checklistOf(residentId)).toMatchObject({ eidLevel: level })
    }
  })

  /** As a phone has it that hears nothing of the police; what is refused is what the police knows better. */
  async function talk(residentId: string) {
    await says(residentId, 'level2_activated', { ...guided, on: '2026-03-20' })
    await says(residentId, 'level2_appointment', { ...guided, on: '2026-03-20', evidence: 'seen' })
  }

  test('of who did not come ends with a new appointment', async () => {
    const residentId = await givenPerson()
    await book(residentId).orThrow()
    await mark(residentId, 'not_come').orThrow()
    expect((await book(residentId)).data).toMatchObject({ state: 'not_started' })
    await book(residentId, { on: '2026-03-20', booked: { day: '2026-03-27' } }).orThrow()
    expect(await listedOf(residentId)).toMatchObject({
      booked: { day: '2026-03-27' },
      mark: null,
      madeOn: '2026-03-20',
    })
  })

  test.each<AppointmentMark>(['registered', 'activated', 'not_come'])('%s is taken back', async (said) => {
    const residentId = await givenPerson()
    await book(residentId).orThrow()
    await mark(residentId, said).orThrow()
    expect(await mark(residentId, null, '2026-03-20').orThrow()).toMatchObject({ mark: null, markedOn: null })
    expect(await listedOf(residentId)).toMatchObject({ mark: null, booked })
    expect(await checklistOf(residentId)).toMatchObject({ eidLevel: 0 })
  })

  test('that came before changes nothing after it was taken back', async () => {
    const residentId = await givenPerson()
    const recordId = uuid()
    await book(residentId).orThrow()
    await mark(residentId, 'activated', '2026-03-19', recordId).orThrow()
    await mark(residentId, null, '2026-03-20', uuid()).orThrow()
    expect(await mark(residentId, 'activated', '2026-03-19', recordId).orThrow()).toMatchObject({ mark: null })
    expect(await mark(residentId, 'activated', '2026-03-19', uuid()).orThrow()).toMatchObject({ mark: 'activated' })
  })

  test('is refused where it cannot be', async () => {
    const [stranger, active] = [await givenPerson(), await givenPerson()]
    await mark(active, 'activated').orThrow()
    const codes = await Promise.all([
      mark(stranger, 'not_come'),
      mark(stranger, 'registered', '2026-03-21'),
      mark(stranger, 'registered', '1957-12-31'),
      mark(active, 'not_come'),
      mark(active, 'registered'),
      mark(uuid(), 'registered'),
    ])
    expect(codes.map(({ error }) => error?.code)).toEqual([
      ...['no-appointment', 'day-in-future', 'before-birth', 'already-activated', 'already-activated', 'not-found'],
    ])
  })

  test('does not take back what a team saw', async () => {
    const residentId = await givenPerson()
    await book(residentId).orThrow()
    await says(residentId, 'level2_activated', { ...done, on: '2026-03-18', evidence: 'seen' }).orThrow()
    expect(await mark(residentId, null).orThrow()).toMatchObject({ mark: 'activated', markedOn: '2026-03-18' })
  })

  test('in a batch is answered one by one', async () => {
    const residentId = await givenPerson()
    const body = {
      items: [residentId, uuid()].map((id) => ({ residentId: id, mark: 'registered' as const, on: '2026-03-19' })),
    }
    const { results } = await police().markAppointmentBatch({ body }).orThrow()
    expect(results.map(({ accepted }) => accepted)).toEqual([true, false])
  })
})

test('that the card does at a doctor is published beside the steps', async () => {
  const residentId = await givenPerson()
  await says(residentId, 'card_at_doctor', { ...done, evidence: 'seen' }).orThrow()
  const [, state] = await eventsOf(service, RESIDENTS, residentId)
  expect(state?.data).toMatchObject({ steps: [], cardAtDoctorSince: '2026-03-10' })
})
