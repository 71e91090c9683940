import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { Problem } from '@lantoa/sdk'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

type Answer = { readonly data?: Record<string, unknown>; readonly error?: Problem }
type Call = (request: object) => Promise<Answer>

const DOCUMENTS = { sent: 1, received: 1, outgoing: 1, signedOutgoing: 1, nonConfidential: 1, online: 1, source: '' }
const OFFICE = { officials: 1, withAccount: 1, organisations: 1, linked: 1, meetings: 1, meetingsOnline: 1, source: '' }
const NOTES = { networkNote: '', devicesNote: '', queueNote: '', ratingNote: '' }
const CHECK = { network: true, devices: true, queue: true, rating: true, ...NOTES }

const KINDS = [
  ['DocumentCount', 'month-counted', (n: number) => ({ ...DOCUMENTS, organisationId: null, ...inMonth(n) })],
  ['OfficeCount', 'month-counted', (n: number) => ({ ...OFFICE, ...inMonth(n) })],
  ['CentreCheck', 'day-checked', (n: number) => ({ ...CHECK, since: '2026-03-02', day: `2026-02-0${n}` })],
] as const

function inMonth(n: number) {
  return { since: '2026-03-02', month: `2025-0${n}` }
}

describe.each(KINDS)('of each %s there is one', (name, code, of) => {
  const idField = `${name[0]?.toLowerCase()}${name.slice(1)}Id`
  const call = (operation: string): Call => {
    const { government } = service.as({ roles: ['commune_officer'], units: ['31027'] })
    return (government as unknown as Record<string, Call>)[operation] as Call
  }
  const body = (n: number) => ({ unitCode: '31027', ...of(n) })
  const record = (n: number, id = uuid()) => call(`record${name}`)({ params: { [idField]: id }, body: body(n) })
  const advance = (id: string, status: string, ifMatch: number) =>
    call(`advance${name}`)({ params: { [idField]: id }, body: { status, on: '2026-03-10' }, ifMatch })

  test('until it is withdrawn, and what was withdrawn does not come back beside another', async () => {
    const id = uuid()
    expect((await record(1, id)).error).toBeUndefined()
    expect((await record(1)).error).toMatchObject({ status: 409, code })
    expect((await record(2)).error).toBeUndefined()
    expect((await advance(id, 'withdrawn', 1)).error).toBeUndefined()
    expect((await record(1)).error).toBeUndefined()
    expect((await advance(id, 'recorded', 2)).error).toMatchObject({ code })
  })

  test('a correction of what nobody has is answered with that', async () => {
    const { unitCode: _unit, ...said } = body(7)
    const [field = ''] = Object.keys(said).filter((name) => name !== 'since')
    const part = { [field]: (said as Record<string, unknown>)[field] }
    const corrected = await call(`correct${name}`)({ params: { [idField]: uuid() }, body: part, ifMatch: 1 })
    expect(corrected.error).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('nor does a correction lead to a second one', async () => {
    const id = uuid()
    await record(3, id)
    await record(4)
    const { unitCode: _unit, ...said } = body(4)
    const corrected = await call(`correct${name}`)({ params: { [idField]: id }, body: said, ifMatch: 1 })
    expect(corrected.error).toMatchObject({ code })
  })

  test('also where several write it down at one moment', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => record(5)))
    expect(answers.filter(({ data }) => data)).toHaveLength(1)
    expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(3).fill(code))
  })

  test('of a list that has it twice the second one is refused, also where it is only tried', async () => {
    const items = [6, 7, 6].map((n) => ({ ...body(n), [idField]: uuid() }))
    for (const dryRun of [true, false]) {
      const { data } = await call(`record${name}Batch`)({ body: { items, dryRun } })
      const { results } = data as { results: { accepted: boolean; problem?: Problem }[] }
      expect(results.map(({ accepted, problem }) => accepted || problem?.code)).toEqual([true, true, code])
    }
  })
})
