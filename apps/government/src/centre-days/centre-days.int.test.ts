import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { centreDays } from '@lantoa/contracts/government/centre-days'
import { addDays } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { centreDay } from './centre-days.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const COUNTS = { received: 42, online: 18, resolved: 40, onTime: 39, source: 'Sổ tiếp nhận' }
const DAY = { unitCode: '31027', since: '2026-03-01', ...COUNTS }
/** Each of the rules has a day of its own. */
const days = new Map<string, string>()

testRegisterRules(centreDays, centreDay, () => service, {
  record: DAY,
  own(id) {
    days.set(id, days.get(id) ?? addDays('2025-08-01', days.size))
    return { day: days.get(id) }
  },
  change: { received: 43 },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'centre_clerk' },
})

const clerk = () => service.as({ roles: ['centre_clerk'], units: ['91'] }).government
const record = (body: object, centreDayId = uuid()) =>
  clerk().recordCentreDay({ params: { centreDayId }, body: { ...DAY, ...body } as never })

test.each([
  ['more online than were received', { online: 43 }, { code: 'part-over-whole', pointer: '/online' }],
  ['more on time than were resolved', { onTime: 41 }, { code: 'part-over-whole', pointer: '/onTime' }],
  ['a province', { unitCode: '91' }, { code: 'wrong-level', pointer: '/unitCode' }],
  ['less than nothing', { received: -1 }, { code: 'invalid-request' }],
])('refuses %s', async (_what, more, refusal) => {
  expect((await record({ day: '2026-02-01', ...more })).error).toMatchObject({ status: 422, ...refusal })
})

test('a centre counts a day once, until that is withdrawn', async () => {
  const day = '2026-02-02'
  const { centreDayId } = await record({ day }).orThrow()
  expect((await record({ day })).error).toMatchObject({ status: 409, code: 'day-counted', pointer: '/day' })
  expect((await record({ day, unitCode: '31018' })).error).toBeUndefined()
  const body = { status: 'withdrawn', on: '2026-03-03' } as const
  await clerk().advanceCentreDay({ params: { centreDayId }, body, ifMatch: 1 }).orThrow()
  expect((await record({ day })).error).toBeUndefined()
})

test('two who write a day down at one moment have one line, and a list that has it twice too', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => record({ day: '2026-02-04' })))
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(2).fill('day-counted'))
  const items = [0, 1, 0].map((more) => ({ ...DAY, day: addDays('2026-02-05', more), centreDayId: uuid() }))
  for (const dryRun of [true, false]) {
    const { results } = await clerk().recordCentreDayBatch({ body: { items, dryRun } }).orThrow()
    expect(results.map((one) => (one.accepted ? 'taken' : one.problem.code))).toEqual(['taken', 'taken', 'day-counted'])
  }
})
