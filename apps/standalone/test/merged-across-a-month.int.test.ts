import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { applied } from './reform.ts'
import { query, urlOf } from './stored.ts'

const SINCE = '2025-07-01'
const PROVINCE = '91'
const [HERE, THERE] = ['31910', '31911'] as const
const [LAST, NEXT] = ['2026-01-31', '2026-02-01'] as const
const legalAct = { number: '7/NQ-HĐND', issuer: 'HĐND tỉnh', date: '2026-01-05' }

let standalone: AllInOne
let lists = 0

beforeAll(async () => {
  standalone = await startAllInOne()
  const unit = (code: string, level: 'province' | 'commune' | 'hamlet', kind: string, parentCode: string | null) => {
    return { code, level, kind, name: code, parentCode, validFrom: SINCE }
  }
  const communes = [HERE, THERE].map((code) => unit(code, 'commune', 'xã', PROVINCE))
  const hamlets = [HERE, THERE].map((code) => unit(`${code}.01`, 'hamlet', 'ấp', code))
  const all = [unit(PROVINCE, 'province', 'tỉnh', null), ...communes, ...hamlets]
  const results = await standalone.sender.teams.importUnits.many(all)
  expect(results.filter(({ accepted }) => !accepted)).toEqual([])
  await allSettled()
}, 120_000)
afterAll(() => standalone?.stop())

const allSettled = () => settled(standalone.sender, { patience: 60_000 })

type Commune = typeof HERE | typeof THERE
type Person = { readonly commune: Commune; readonly householdId: string; readonly residentId: string }

async function givenPerson(commune: Commune): Promise<Person> {
  const { identity } = standalone.sender
  const [householdId, residentId] = [uuid(), uuid()]
  const home = { hamletCode: `${commune}.01`, openedOn: SINCE }
  await identity.registerHousehold({ params: { householdId }, body: home }).orThrow()
  const person = { householdId, from: SINCE, name: 'Nguyễn Thị Hoa', birth: { date: '1958-04-12' } }
  await identity.registerResident({ params: { residentId }, body: { ...person, sex: 'female' } }).orThrow()
  return { commune, householdId, residentId }
}

/** A session of a commune or of the province on a day. */
async function hold(unitCode: string, day: string): Promise<string> {
  const sessionId = uuid()
  const said = {
    kind: 'practice' as const,
    title: 'Chữ ký số',
    topics: ['e_signature'],
    audiences: ['residents' as const],
  }
  const when = { startsAt: `${day}T08:00:00+07:00`, minutes: 60, status: 'held' as const }
  const body = { ...said, ...when, unitCode, place: 'Nhà văn hóa' }
  await standalone.sender.teams.recordSession({ params: { sessionId }, body }).orThrow()
  return sessionId
}

async function attends({ residentId: attendeeId }: Person, sessionId: string): Promise<void> {
  const body = { sessionId, attendeeKind: 'resident' as const, attendeeId, actions: ['signature' as const] }
  await standalone.sender.teams.recordAttendance({ params: { attendanceId: uuid() }, body }).orThrow()
}

/** Is paid by the list of their commune, and pays the electricity of their home, on a day. */
async function isPaidAndPays({ commune, residentId, householdId }: Person, since: string, cashless: boolean) {
  lists += 1
  const line = { unitCode: commune, since, kind: 'merit' as const, line: lists, residentId }
  const body = { ...line, paid: cashless ? ('account' as const) : ('cash' as const) }
  const { payments } = standalone.sender
  await payments.recordPayout({ params: { payoutId: uuid() }, body }).orThrow()
  const bill = { hamletCode: `${commune}.01`, since, householdId, service: 'electricity' as const }
  const paidBy = cashless ? ('qr' as const) : ('cash' as const)
  await payments.recordBill({ params: { billId: uuid() }, body: { ...bill, paidBy } }).orThrow()
}

async function merge({ residentId }: Person, { residentId: otherId }: Person): Promise<string> {
  const { identity } = standalone.sender
  const read = (id: string) => identity.getResident({ params: { residentId: id } }).orThrow()
  const [one, other] = [await read(residentId), await read(otherId)]
  const mergeId = uuid()
  const body = { residentId, otherId, saw: { resident: one.version, other: other.version } }
  await identity.mergeResidents({ params: { mergeId }, body }).orThrow()
  return mergeId
}

/** The home is the other one from a day on. */
async function mergeHomes({ householdId: mergedInto }: Person, { householdId }: Person, on: string): Promise<void> {
  const body = { status: 'merged' as const, mergedInto, on }
  const { version: ifMatch } = await standalone.sender.identity.getHousehold({ params: { householdId } }).orThrow()
  await standalone.sender.identity.closeHousehold({ params: { householdId }, body, ifMatch }).orThrow()
}

/**
 * Of beneficiaries and of homes with a bill, those without cash and all, in January and in February; persons trained up to
 * the last day of January and to the next one.
 */
async function countedAt(unit: string): Promise<{ paid: string; bills: string; persons: string }> {
  await allSettled()
  const read = async (time: { on: string } | { period: string }, id: string) => {
    const { values } = await standalone.sender.reporting.getUnitValues({ params: { unit }, query: time }).orThrow()
    const value = values.find(({ indicatorId }) => indicatorId === id)
    const of = value?.denominator === null ? '' : `/${value?.denominator ?? 0}`
    return `${value?.numerator ?? 0}${of}`
  }
  const months = [LAST, NEXT].map((day) => ({ period: day.slice(0, 7) }))
  const all = (times: readonly ({ on: string } | { period: string })[], id: string) =>
    Promise.all(times.map((time) => read(time, id))).then((found) => found.join(', '))
  return {
    paid: await all(months, 'I-28'),
    bills: await all(months, 'I-55'),
    persons: await all([{ on: LAST }, { on: NEXT }], 'I-56'),
  }
}

/** Attendances of January and of February, and with how many of them something was practised; in the province. */
async function attendances() {
  await allSettled()
  const text = `SELECT measure, day::text, sum(amount)::int AS amount FROM cell
    WHERE unit = '${PROVINCE}' AND measure = ANY('{attendances,attendances-with-action}')
    GROUP BY 1, 2 HAVING sum(amount) <> 0 ORDER BY 1, 2`
  const rows = await query(urlOf(standalone.dataDir, 'reporting'), text)
  return rows.map(({ measure, day, amount }) => `${measure} ${day} ${amount}`)
}

async function isRecomputedTheSame(): Promise<void> {
  await allSettled()
  expect(await standalone.sender.reporting.recompute().orThrow()).toMatchObject({ differing: 0 })
}

test('who was written down in two communes counts once on the last day of a month and on the next, through a boundary change', async () => {
  const [one, other] = [await givenPerson(HERE), await givenPerson(THERE)]
  const [first, second] = [await hold(PROVINCE, LAST), await hold(THERE, NEXT)]
  for (const tell of [() => attends(one, first), () => attends(other, first), () => attends(other, second)])
    await tell()
  await isPaidAndPays(one, LAST, false)
  await isPaidAndPays(other, LAST, true)
  await isPaidAndPays(other, NEXT, true)
  const apart = { paid: '1/2, 1/1', bills: '1/2, 1/1', persons: '2, 2' }
  expect(await countedAt(PROVINCE)).toEqual(apart)
  const atSessions = (last: number) => [
    ...[`attendances ${LAST} ${last}`, `attendances ${NEXT} 1`],
    ...[`attendances-with-action ${LAST} ${last}`, `attendances-with-action ${NEXT} 1`],
  ]
  expect(await attendances()).toEqual(atSessions(2))
  const mergeId = await merge(one, other)
  await mergeHomes(one, other, LAST)
  const together = { paid: '1/1, 1/1', bills: '1/1, 1/1', persons: '1, 1' }
  expect(await countedAt(PROVINCE)).toEqual(together)
  expect(await attendances()).toEqual(atSessions(1))
  // In each commune they were paid by a list and paid a bill; trained they were by the second one and by the province.
  expect(await countedAt(HERE)).toEqual({ paid: '0/1, 0/0', bills: '0/1, 0/0', persons: '0, 0' })
  expect(await countedAt(THERE)).toEqual({ paid: '1/1, 1/1', bills: '1/1, 1/1', persons: '0, 1' })
  const { params } = await applied(standalone.sender, {
    ...{ title: 'Nhập xã', on: NEXT, legalAct },
    steps: [{ kind: 'merge', from: [{ code: THERE }], into: { code: HERE } }],
  })
  expect(await countedAt(HERE)).toEqual({ ...together, persons: '0, 1' })
  expect(await countedAt(PROVINCE)).toEqual(together)
  await isRecomputedTheSame()
  await standalone.sender.identity.undoMerge({ params: { mergeId }, ifMatch: 1 }).orThrow()
  const parted = { ...apart, bills: together.bills }
  expect(await countedAt(HERE)).toEqual({ ...parted, persons: '0, 1' })
  expect(await countedAt(PROVINCE)).toEqual(parted)
  await merge(other, one)
  expect(await countedAt(HERE)).toEqual({ ...together, persons: '0, 1' })
  expect(await countedAt(PROVINCE)).toEqual(together)
  expect(await attendances()).toEqual(atSessions(1))
  const { version } = await standalone.sender.teams.getBoundaryChange({ params }).orThrow()
  await standalone.sender.teams.undoBoundaryChange({ params, ifMatch: version }).orThrow()
  expect(await countedAt(THERE)).toEqual({ paid: '1/1, 1/1', bills: '1/1, 1/1', persons: '0, 1' })
  expect(await countedAt(PROVINCE)).toEqual(together)
  await isRecomputedTheSame()
}, 180_000)
