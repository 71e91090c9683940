import { SKILLS } from '@lantoa/contracts/lists'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { startAllInOne } from './all-in-one.ts'
import { COMMUNE, HAMLETS, type Place, PROVINCE, setUpCommune, setUpHamlet } from './place.ts'
import { query, urlOf } from './stored.ts'

const FROM = '2025-08-01'
const ON = '2026-03-17'
let running: Awaited<ReturnType<typeof startAllInOne>>
let place: Place

beforeAll(async () => {
  running = await startAllInOne()
  await setUpCommune(running.as)
  place = await setUpHamlet(running.as, HAMLETS[0])
}, 120_000)
afterAll(() => running?.stop())

const officer = () => running.as('commune_officer')

async function givenPerson() {
  const [householdId, residentId] = [uuid(), uuid()]
  const { identity } = officer()
  const home = { hamletCode: place.hamletCode, openedOn: FROM }
  await identity.registerHousehold({ params: { householdId }, body: home }).orThrow()
  const person = { householdId, from: FROM, name: 'Nguyễn Thị Hoa', birth: { date: '1958-04-12' } }
  await identity.registerResident({ params: { residentId }, body: { ...person, sex: 'female' } }).orThrow()
  return { householdId, residentId }
}
type Person = Awaited<ReturnType<typeof givenPerson>>

/** A team helps her with everything that is counted of a person. */
const helping = {
  async steps({ residentId }: Person) {
    for (const step of ['chip_card', 'vneid_installed', 'level1', 'level2_appointment', 'level2_activated'] as const) {
      const body = { state: 'done', on: ON, evidence: 'seen' } as const
      await officer().identity.recordStep({ params: { residentId, step }, body }).orThrow()
    }
  },
  async account({ residentId }: Person) {
    const body = { residentId, kind: 'e_wallet', provider: 'momo', status: 'opened', openedOn: ON } as const
    await officer()
      .payments.trackAccount({ params: { accountId: uuid() }, body })
      .orThrow()
  },
  async skills({ residentId, householdId }: Person) {
    const assessments = SKILLS.map((skill) => ({ residentId, skill, level: 'alone' as const }))
    const visit = { householdId, teamId: place.teamId, visitorIds: [uuid()], startedAt: `${ON}T03:00:00Z` }
    const body = { ...visit, outcome: 'done' as const, assessments }
    await officer()
      .teams.recordVisit({ params: { visitId: uuid() }, body })
      .orThrow()
  },
}

/** She is at a session, and stands on a list of those who are paid. */
async function attends({ residentId }: Person, sessionId: string) {
  const body = { sessionId, attendeeKind: 'resident' as const, attendeeId: residentId, actions: ['signature' as const] }
  await officer()
    .teams.recordAttendance({ params: { attendanceId: uuid() }, body })
    .orThrow()
}

async function isPaid({ residentId }: Person, line: number, paid: 'account' | 'cash') {
  const body = { unitCode: COMMUNE, since: ON, kind: 'merit', line, paid, residentId } as const
  await officer()
    .payments.recordPayout({ params: { payoutId: uuid() }, body })
    .orThrow()
}

async function holdSession(): Promise<string> {
  const sessionId = uuid()
  const when = { startsAt: `${ON}T08:00:00+07:00`, minutes: 60, status: 'held' as const }
  const body = {
    kind: 'practice' as const,
    title: 'Chữ ký số',
    topics: ['e_signature'],
    unitCode: COMMUNE,
    place: 'Nhà văn hóa',
  }
  await officer()
    .teams.recordSession({ params: { sessionId }, body: { ...body, ...when, audiences: ['residents'] } })
    .orThrow()
  return sessionId
}

/** Homes with a core person, people with level 2 and with an account, each of how many, at every level. */
async function counted() {
  await settled(running.as('admin'), { patience: 60_000 })
  const of = async (unit: string) => {
    const { reporting } = running.as('province_officer')
    const { values } = await reporting.getUnitValues({ params: { unit }, query: { on: ON } }).orThrow()
    const shown = ['I-05', 'I-14', 'I-26'].map((id) => values.find(({ indicatorId }) => indicatorId === id))
    return shown.map((value) => [value?.numerator ?? 0, value?.denominator ?? 0])
  }
  const [hamlet, commune, province] = [await of(place.hamletCode), await of(COMMUNE), await of(PROVINCE)]
  expect(commune).toEqual(hamlet)
  expect(province).toEqual(hamlet)
  return hamlet
}

async function merge({ residentId }: Person, { residentId: otherId }: Person): Promise<string> {
  const mergeId = uuid()
  const versions = [residentId, otherId].map((id) =>
    officer()
      .identity.getResident({ params: { residentId: id } })
      .orThrow(),
  )
  const [one, other] = await Promise.all(versions)
  const saw = { resident: one?.version ?? 0, other: other?.version ?? 0 }
  await officer().identity.mergeResidents({ params: { mergeId }, body: { residentId, otherId, saw } }).orThrow()
  return mergeId
}

test('who was written down twice counts once at every level, whatever was told of whom before or after', async () => {
  const before = await counted()
  const plus = (...numbers: number[][]) =>
    before.map((pair, at) => pair.map((number, side) => number + (numbers[at]?.[side] ?? 0)))
  const [one, other] = [await givenPerson(), await givenPerson()]
  await helping.steps(other)
  await helping.account(one)
  await helping.account(other)
  expect(await counted()).toEqual(plus([0, 2], [1, 2], [2, 2]))
  const mergeId = await merge(one, other)
  expect(await counted()).toEqual(plus([0, 2], [1, 1], [1, 1]))
  await helping.skills(other)
  expect(await counted()).toEqual(plus([1, 2], [1, 1], [1, 1]))
  await officer().identity.undoMerge({ params: { mergeId }, ifMatch: 1 }).orThrow()
  expect(await counted()).toEqual(plus([1, 2], [1, 2], [2, 2]))
  await merge(other, one)
  expect(await counted()).toEqual(plus([1, 2], [1, 1], [1, 1]))
  const { differing } = await running.as('admin').reporting.recompute({}).orThrow()
  expect(differing).toBe(0)
}, 120_000)

/** What is counted of sessions in the commune, which indicators of a campaign and of a year add up. */
async function ofSessions(): Promise<Record<string, number>> {
  const measures = ['attendances', 'attendances-by-name', 'attendances-with-action']
  const text = `SELECT measure, sum(amount)::int AS amount FROM cell WHERE unit = '${COMMUNE}' AND measure = ANY('{${measures}}')
                 GROUP BY measure HAVING sum(amount) <> 0`
  const rows = await query(urlOf(running.dataDir, 'reporting'), text)
  return Object.fromEntries(rows.map(({ measure, amount }) => [String(measure), Number(amount)]))
}

/** What is counted at sessions, the people there, and beneficiaries with an account of how many, at commune and province. */
async function atSessionsAndPaid() {
  await settled(running.as('admin'), { patience: 60_000 })
  const { reporting } = running.as('province_officer')
  const at = async (unit: string, query: { on: string } | { period: string }, id: string) => {
    const { values } = await reporting.getUnitValues({ params: { unit }, query }).orThrow()
    const value = values.find(({ indicatorId }) => indicatorId === id)
    return [value?.numerator ?? 0, value?.denominator ?? 0]
  }
  const of = async (unit: string) => ({
    persons: (await at(unit, { on: ON }, 'I-56'))[0],
    paid: await at(unit, { period: ON.slice(0, 7) }, 'I-28'),
  })
  const commune = await of(COMMUNE)
  expect(await of(PROVINCE)).toEqual(commune)
  return { ...commune, ...(await ofSessions()) }
}

test('who attends and is paid under two ids is one at every level, merged before or after, and two when that is undone', async () => {
  const [one, other] = [await givenPerson(), await givenPerson()]
  const [first, second] = [await holdSession(), await holdSession()]
  const told = [() => attends(one, first), () => attends(other, first), () => attends(other, second)]
  const listed = [() => isPaid(one, 901, 'cash'), () => isPaid(other, 902, 'account')]
  for (const tell of [...told.slice(0, 2), ...listed]) await tell()
  const sessions = (count: number) => ({
    attendances: count,
    'attendances-by-name': count,
    'attendances-with-action': count,
  })
  const apart = { ...sessions(2), persons: 2, paid: [1, 2] }
  expect(await atSessionsAndPaid()).toEqual(apart)
  const mergeId = await merge(one, other)
  const together = { ...sessions(1), persons: 1, paid: [1, 1] }
  expect(await atSessionsAndPaid()).toEqual(together)
  await told[2]?.()
  const late = { ...sessions(2), persons: 1, paid: [1, 1] }
  expect(await atSessionsAndPaid()).toEqual(late)
  await officer().identity.undoMerge({ params: { mergeId }, ifMatch: 1 }).orThrow()
  expect(await atSessionsAndPaid()).toEqual({ ...apart, ...sessions(3) })
  await merge(other, one)
  expect(await atSessionsAndPaid()).toEqual(late)
  const { differing } = await running.as('admin').reporting.recompute({}).orThrow()
  expect(differing).toBe(0)
}, 120_000)
