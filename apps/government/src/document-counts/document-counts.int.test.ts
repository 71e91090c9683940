import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { documentCounts } from '@lantoa/contracts/government/document-counts'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eachMonth } from '../../test/months.ts'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { documentCount } from './document-counts.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

type Body = Args<'government', 'recordDocumentCount'>['body']
const COUNT = {
  ...{ unitCode: '31027', since: '2026-03-02', sent: 310, received: 640, outgoing: 320 },
  ...{ signedOutgoing: 316, nonConfidential: 905, online: 900 },
} satisfies Omit<Body, 'month'>

testRegisterRules(documentCounts, documentCount, () => service, {
  record: { ...COUNT, organisationId: null, source: 'Văn phòng' },
  own: eachMonth(),
  change: { sent: 311 },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = (units = ['31027']) => service.as({ roles: ['commune_officer'], units }).government
const record = (more: Partial<Body>) =>
  officer().recordDocumentCount({ params: { documentCountId: uuid() }, body: { ...COUNT, month: '2026-02', ...more } })

async function organisationOf(unitCode: string): Promise<string> {
  const organisationId = uuid()
  const body = { unitCode, since: '2025-07-01', name: 'Hội Nông dân', kind: 'socio_political' as const }
  await officer([unitCode]).recordOrganisation({ params: { organisationId }, body }).orThrow()
  return organisationId
}

test('a unit has numbers of its own office and of each of its organisations in a month', async () => {
  const month = '2024-01'
  const [first, second] = [await organisationOf('31027'), await organisationOf('31027')]
  for (const organisationId of [null, first, second])
    expect((await record({ month, organisationId })).data).toMatchObject({ organisationId })
  for (const organisationId of [null, first])
    expect((await record({ month, organisationId })).error).toMatchObject({ code: 'month-counted', pointer: '/month' })
})

test('an organisation of another unit, or one that nobody has, has no numbers here', async () => {
  for (const organisationId of [await organisationOf('31018'), uuid()]) {
    const { error } = await record({ month: '2024-02', organisationId })
    expect(error).toMatchObject({ status: 422, code: 'unknown-organisation', pointer: '/organisationId' })
  }
})

test.each([
  [{ signedOutgoing: 321 }, 'numbers-contradict', '/signedOutgoing'],
  [{ online: 906 }, 'numbers-contradict', '/online'],
  [{ month: '2026-04' }, 'month-ahead', '/month'],
])('%j is refused as %s', async (more, code, pointer) => {
  expect((await record(more)).error).toMatchObject({ status: 422, code, pointer })
})

test('numbers that fitted do not come to contradict each other by a correction of one', async () => {
  const { documentCountId } = await record({ month: '2024-03' }).then(({ data }) => data ?? { documentCountId: '' })
  const body = { outgoing: 315 }
  const corrected = await officer().correctDocumentCount({ params: { documentCountId }, body, ifMatch: 1 })
  expect(corrected.error).toMatchObject({ code: 'numbers-contradict', pointer: '/signedOutgoing' })
})

test.each(['2026-2', '2026-13', '03/2026', '1999-12'])('%s is no month', async (month) => {
  expect((await record({ month })).error).toMatchObject({ code: 'invalid-request' })
})
