import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { someResident } from '../../test/known-world.ts'
import { publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'

let service: TestService
beforeAll(async () => {
  service = (await startPaymentsForTest()).service
})
afterAll(() => service.stop())

test('a long list comes batch by batch: no line of it is compared with all that came before', async () => {
  const people = Array.from({ length: 2_000 }, () => someResident())
  await publishResidents(service, people)
  const { recordPayoutBatch } = service.as({ roles: ['commune_officer'], units: ['31027'] }).payments
  const lines = people.map(({ residentId }, at) => ({
    ...({ payoutId: uuid(), unitCode: '31027', since: '2026-03-05', kind: 'merit', paid: 'account' } as const),
    ...{ line: at + 1, residentId },
  }))
  expect((await recordPayoutBatch.many(lines)).filter(({ accepted }) => !accepted)).toEqual([])
  const again = lines.slice(0, 2).map((line) => ({ ...line, payoutId: uuid() }))
  const [byNumber, byPerson] = [
    { ...again[0], residentId: undefined },
    { ...again[1], line: 2_001 },
  ]
  const refused = await recordPayoutBatch.many([byNumber, byPerson] as typeof lines)
  const why = refused.map((one) => (one.accepted ? undefined : [one.problem.code, one.problem.pointer]))
  expect(why).toEqual([
    ['duplicate-line', '/line'],
    ['duplicate-line', '/residentId'],
  ])
}, 120_000)
