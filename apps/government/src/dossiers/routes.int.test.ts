import { testTableRules } from '@lantoa/chassis/testing/table-rules'
import { dossierTotalChanged } from '@lantoa/contracts/government/dossiers.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { dossierTotal } from '../totals/published.ts'
import { dossier } from './store.ts'

let world: Awaited<ReturnType<typeof startGovernmentForTest>>
beforeAll(async () => {
  world = await startGovernmentForTest()
})
afterAll(() => world.service.stop())

testTableRules([dossier, dossierTotal], () => world.service.parts.database)

let count = 0
function nextCode(): string {
  count += 1
  return `000.00.00.H49-260301-${String(count).padStart(4, '0')}`
}

const SAID = {
  ...{ unitCode: '31027', procedureCode: '2.000635', intake: 'online' as const, receivedOn: '2026-03-02' },
  ...{ dueOn: '2026-03-06', finishedOn: null, state: 1, asOf: '2026-03-02T03:00:00.000Z' },
}
const clerk = (units = ['31027']) => world.service.as({ roles: ['centre_clerk'], units }).government
const mirror = (dossierCode: string, more: object = {}, units?: string[]) =>
  clerk(units).mirrorDossier({ params: { dossierCode }, body: { ...SAID, ...more } })

/** The last total of each unit and month, as everybody was told. */
async function totals(unitCode: string, month: string) {
  await world.service.settled()
  let last: Record<string, unknown> | undefined
  for await (const page of world.service.parts.eventLog.readAll(dossierTotalChanged.topic.name)) {
    for (const { value } of page) {
      const { data } = { data: JSON.parse(value ?? 'null') }
      if (data.unitCode === unitCode && data.month === month) last = data
    }
  }
  return last
}

test.each([
  ['a code of another form', 'H49', {}, { status: 422, code: 'invalid-request' }],
  ['a code without its number', 'H49.1-260301', {}, { status: 422, code: 'wrong-dossier-code' }],
  ['a province', nextCode(), { unitCode: '91' }, { code: 'wrong-level', pointer: '/unitCode' }],
  ['a unit that nobody knows', nextCode(), { unitCode: '99999' }, { status: 422, code: 'unknown-unit' }],
  ['other units', nextCode(), { unitCode: '31018' }, { status: 403, code: 'outside-scope' }],
  ['a day to come', nextCode(), { receivedOn: '2026-03-18' }, { code: 'day-in-future', pointer: '/receivedOn' }],
  ['an end to come', nextCode(), { finishedOn: '2026-03-18' }, { code: 'day-in-future', pointer: '/finishedOn' }],
  ['a moment to come', nextCode(), { asOf: '2026-03-18T03:00:00Z' }, { code: 'instant-in-future' }],
  ['a state that there is not', nextCode(), { state: 11 }, { code: 'invalid-request' }],
  ['a name', nextCode(), { applicant: 'Trần Thị Sáu' }, { code: 'invalid-request' }],
])('%s is refused', async (_what, code, more, refusal) => {
  const units = more && 'unitCode' in more && more.unitCode !== '31018' ? ['91', '31027'] : undefined
  expect((await mirror(code, more, units)).error).toMatchObject(refusal)
})

test('its source goes on; what is said again, late or otherwise changes nothing', async () => {
  const code = nextCode()
  const first = await mirror(code).orThrow()
  expect(first).toMatchObject({ dossierCode: code, state: 1, version: 1, flags: [], movedDueOn: '2026-03-06' })
  expect(await mirror(code).orThrow()).toEqual(first)
  expect(await mirror(code, { asOf: '2026-03-02T10:00:00+07:00' }).orThrow()).toEqual(first)
  const later = { state: 4, asOf: '2026-03-05T03:00:00Z' }
  expect(await mirror(code, later).orThrow()).toMatchObject({ state: 4, version: 2 })
  expect((await mirror(code)).error).toMatchObject({ status: 409, code: 'dossier-older', pointer: '/asOf' })
  expect((await mirror(code, { ...later, state: 9 })).error).toMatchObject({
    code: 'dossier-differs',
    pointer: '/state',
  })
  const backwards = await mirror(code, { asOf: '2026-03-06T03:00:00Z' }).orThrow()
  expect(backwards).toMatchObject({ state: 1, flags: ['state-out-of-order'], version: 3 })
  expect(
    await clerk()
      .getDossier({ params: { dossierCode: code } })
      .orThrow(),
  ).toEqual(backwards)
})

test('a dossier of other units is neither shown, taken over nor listed', async () => {
  const code = nextCode()
  await mirror(code).orThrow()
  const away = clerk(['31018'])
  expect((await away.getDossier({ params: { dossierCode: code } })).error).toMatchObject({ status: 404 })
  const taken = await mirror(code, { unitCode: '31018', asOf: '2026-03-05T03:00:00Z' }, ['31018'])
  expect(taken.error).toMatchObject({ status: 403, code: 'outside-scope' })
  const { items } = await away.listDossiers({ query: {} }).orThrow()
  expect(items.map((one) => one.dossierCode)).not.toContain(code)
  expect((await away.countDossiers({ query: { unit: '31027' } })).error).toMatchObject({ code: 'outside-scope' })
})

test('a batch answers each in its place, and one that is only tried writes nothing', async () => {
  const [one, other] = [nextCode(), nextCode()]
  const items = [
    { dossierCode: one, ...SAID },
    { dossierCode: other, ...SAID, unitCode: '31018' },
    { dossierCode: one, ...SAID, state: 4, asOf: '2026-03-03T03:00:00Z' },
    { dossierCode: one, ...SAID },
  ]
  for (const dryRun of [true, false]) {
    const { results } = await clerk().mirrorDossierBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'outside-scope', 'taken', 'dossier-older'])
    if (dryRun) expect((await clerk().getDossier({ params: { dossierCode: one } })).error).toBeDefined()
  }
  expect(
    await clerk()
      .getDossier({ params: { dossierCode: one } })
      .orThrow(),
  ).toMatchObject({ state: 4, version: 2 })
})

test('totals are exact whatever comes twice, at one moment or is corrected', async () => {
  const unit = { unitCode: '31018' }
  const all = ['31018']
  const codes = Array.from({ length: 8 }, nextCode)
  await Promise.all([...codes, ...codes].map((code) => mirror(code, unit, all).orThrow()))
  expect(await totals('31018', '2026-03')).toMatchObject({
    received: 8,
    online: 8,
    resolved: 0,
    knownUntil: '2026-03-02',
  })
  const done = { ...unit, state: 9, finishedOn: '2026-03-09', asOf: '2026-03-09T03:00:00Z' }
  await Promise.all(
    codes.map((code, at) => mirror(code, { ...done, dueOn: at < 3 ? '2026-03-06' : '2026-03-09' }, all).orThrow()),
  )
  expect(await totals('31018', '2026-03')).toMatchObject({
    received: 8,
    resolved: 8,
    onTime: 5,
    knownUntil: '2026-03-09',
  })
  const moved = { ...done, receivedOn: '2026-02-27', intake: 'post' as const, asOf: '2026-03-10T03:00:00Z' }
  await mirror(codes[0] ?? '', moved, all).orThrow()
  expect(await totals('31018', '2026-03')).toMatchObject({
    received: 7,
    online: 7,
    resolved: 8,
    knownUntil: '2026-03-10',
  })
  expect(await totals('31018', '2026-02')).toMatchObject({ received: 1, online: 0, knownUntil: '2026-02-28' })
  const counts = await clerk(all)
    .countDossiers({ query: { unit: '31018' } })
    .orThrow()
  expect(counts).toMatchObject({ states: [{ state: 9, count: 8 }], overdue: 0, flagged: 0 })
})

test('whether a procedure is offered online counts as the catalogue has it when its dossier is said again', async () => {
  const [code, unit] = [nextCode(), { procedureCode: '1.777777', receivedOn: '2025-11-03' }]
  const [early, last] = ['2025-11-05T03:00:00Z', '2025-11-06T03:00:00Z']
  await mirror(code, { ...unit, asOf: early }).orThrow()
  expect(await totals('31027', '2025-11')).toMatchObject({ received: 1, offeredOnline: 0 })
  const procedure = { unitCode: '31027', since: '2025-07-01', code: '1.777777', name: 'Xác nhận', sector: 'Hộ tịch' }
  await world.service
    .as({ roles: ['commune_officer'], units: ['31027'] })
    .government.recordProcedure({ params: { procedureId: uuid() }, body: { ...procedure, form: 'partly_online' } })
    .orThrow()
  await mirror(code, { ...unit, asOf: early }).orThrow()
  expect(await totals('31027', '2025-11')).toMatchObject({ received: 1, offeredOnline: 1, offeredAndOnline: 1 })
  await mirror(code, { ...unit, asOf: last, intake: 'in_person' }).orThrow()
  expect(await totals('31027', '2025-11')).toMatchObject({ online: 0, offeredOnline: 1, offeredAndOnline: 0 })
})

test('a month counts from the mirror or from what was counted by hand, and never from both', async () => {
  const [params, month] = [{ centreDayId: uuid() }, '2025-12']
  const body = {
    unitCode: '31027',
    since: '2026-01-05',
    day: '2025-12-09',
    received: 5,
    online: 2,
    resolved: 3,
    onTime: 3,
  }
  await clerk().recordCentreDay({ params, body }).orThrow()
  await clerk()
    .recordCentreDay({ params: { centreDayId: uuid() }, body: { ...body, unitCode: '31027.07', day: '2025-12-10' } })
    .orThrow()
  expect(await totals('31027', month)).toMatchObject({
    mirrored: false,
    received: 10,
    resolved: 6,
    knownUntil: '2025-12-10',
  })
  await clerk()
    .correctCentreDay({ params, body: { day: '2025-09-26', received: 6 }, ifMatch: 1 })
    .orThrow()
  expect(await totals('31027', month)).toMatchObject({ received: 5, resolved: 3, knownUntil: '2025-12-10' })
  await mirror(nextCode(), { receivedOn: '2025-12-03', asOf: '2025-12-05T03:00:00Z' }).orThrow()
  expect(await totals('31027', month)).toMatchObject({
    mirrored: true,
    received: 1,
    resolved: 0,
    knownUntil: '2025-12-05',
  })
  const other = await clerk().recordCentreDay({ params: { centreDayId: uuid() }, body: { ...body, day: '2025-12-11' } })
  expect(other.error).toMatchObject({ status: 409, code: 'mirror-exists', pointer: '/day' })
})

test('what was counted by hand goes with its withdrawal, and at one moment with a mirror counts from one of them', async () => {
  const body = {
    unitCode: '31027',
    since: '2026-01-05',
    day: '2025-10-09',
    received: 5,
    online: 2,
    resolved: 3,
    onTime: 3,
  }
  const params = { centreDayId: uuid() }
  await clerk().recordCentreDay({ params, body }).orThrow()
  const withdrawn = { status: 'withdrawn', on: '2026-01-06' } as const
  await clerk().advanceCentreDay({ params, body: withdrawn, ifMatch: 1 }).orThrow()
  expect(await totals('31027', '2025-10')).toMatchObject({ received: 0, resolved: 0, knownUntil: '2025-09-30' })
  await Promise.all([
    mirror(nextCode(), { receivedOn: '2025-10-20', asOf: '2025-10-20T03:00:00Z' }).orThrow(),
    clerk().recordCentreDay({ params: { centreDayId: uuid() }, body }),
    mirror(nextCode(), { receivedOn: '2025-10-21', asOf: '2025-10-21T03:00:00Z' }).orThrow(),
  ])
  expect(await totals('31027', '2025-10')).toMatchObject({ received: 2, resolved: 0 })
})
