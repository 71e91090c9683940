import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { counters } from '@lantoa/contracts/government/counters'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { counter } from './counters.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const COUNTER = { unitCode: '31027', since: '2026-03-01' }
/** Each of the rules has a number of its own, all of two digits. */
const numbers = new Map<string, number>()

testRegisterRules(counters, counter, () => service, {
  record: { ...COUNTER, services: 'Hộ tịch, chứng thực' },
  own(id) {
    numbers.set(id, numbers.get(id) ?? numbers.size + 10)
    return { number: numbers.get(id) }
  },
  change: { services: 'Đất đai' },
  advance: { status: 'closed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'centre_clerk' },
})

const clerk = () => service.as({ roles: ['centre_clerk'], units: ['31018'] }).government
const record = (number: number, counterId = uuid()) =>
  clerk().recordCounter({ params: { counterId }, body: { ...COUNTER, unitCode: '31018', number } })

test('a number stands above one counter of a centre, until that was recorded by mistake', async () => {
  const { counterId } = await record(1).orThrow()
  expect((await record(1)).error).toMatchObject({ code: 'counter-taken', pointer: '/number' })
  const body = { status: 'withdrawn', on: '2026-03-10', reason: 'Ghi nhầm' } as const
  await clerk().advanceCounter({ params: { counterId }, body, ifMatch: 1 }).orThrow()
  expect((await record(1)).data).toMatchObject({ number: 1 })
})

test('two who write it down at one moment have one counter', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => record(2)))
  expect(answers.filter(({ data }) => data)).toHaveLength(1)
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(2).fill('counter-taken'))
})

test('of a list that has a number twice the second one is refused, also where it is only tried', async () => {
  const items = [3, 4, 3].map((number) => ({ ...COUNTER, unitCode: '31018', number, counterId: uuid() }))
  for (const dryRun of [true, false]) {
    const { results } = await clerk().recordCounterBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'taken', 'counter-taken'])
  }
})
