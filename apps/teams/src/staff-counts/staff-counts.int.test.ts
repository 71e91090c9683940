import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { sessionsOf } from '../../test/session-world.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const COUNT = { unitCode: '31027', since: '2026-01-15', officials: 42 }
const { officer } = sessionsOf(() => service)
const record = (body: object, staffCountId = uuid()) =>
  officer().recordStaffCount({ params: { staffCountId }, body: { ...COUNT, ...body } as never })

test('a unit has one number for a year, until that is withdrawn', async () => {
  const first = await record({ year: 2090 }).orThrow()
  expect((await record({ year: 2090, officials: 43 })).error).toMatchObject({ code: 'year-counted', pointer: '/year' })
  expect((await record({ year: 2091 })).data).toMatchObject({ officials: 42 })
  const params = { staffCountId: first.staffCountId }
  const body = { status: 'withdrawn', on: '2026-02-01' } as const
  await officer().advanceStaffCount({ params, body, ifMatch: 1 }).orThrow()
  expect((await record({ year: 2090, officials: 43 })).data).toMatchObject({ officials: 43 })
  const again = { status: 'recorded', on: '2026-02-02' } as const
  expect((await officer().advanceStaffCount({ params, body: again, ifMatch: 2 })).error).toMatchObject({
    code: 'year-counted',
  })
})

test('two who write it down at one moment have one number', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => record({ year: 2092 })))
  expect(answers.filter(({ data }) => data)).toHaveLength(1)
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(3).fill('year-counted'))
})

test('of a list that has a year twice the second one is refused, also where it is only tried', async () => {
  const row = (year: number) => ({ ...COUNT, year, source: '', staffCountId: uuid() })
  const items = [row(2093), row(2094), row(2093)]
  for (const dryRun of [true, false]) {
    const { results } = await officer().recordStaffCountBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'taken', 'year-counted'])
  }
})
