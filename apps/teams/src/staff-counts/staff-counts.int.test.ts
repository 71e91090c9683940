import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { staffCounts } from '@lantoa/contracts/teams/staff-counts'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import { dayOf } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { sessionsOf } from '../../test/session-world.ts'
import { staffCount } from './staff-counts.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const COUNT = { unitCode: '31027', since: '2026-01-15', officials: 42 }
/** Each of the rules has a year of its own. */
const years = new Map<string, number>()

testRegisterRules(staffCounts, staffCount, () => service, {
  record: { ...COUNT, source: 'Phòng Nội vụ' },
  own(id) {
    years.set(id, years.get(id) ?? years.size + 2_020)
    return { year: years.get(id) }
  },
  change: { officials: 43 },
  advance: { status: 'withdrawn', on: '2026-01-20' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

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

describe('when a split is undone', () => {
  const [WHOLE, PART, OTHER] = ['31027.201', '31027.202', '31027.203'] as const
  const ON = '2026-01-20'
  const OPEN = { level: 'hamlet' as const, parentCode: '31027', kind: 'ấp', validTo: null, successors: [] }
  const whole: UnitState = { ...OPEN, code: WHOLE, name: WHOLE, validFrom: '2025-07-01' }
  const parts = [PART, OTHER].map((code): UnitState => ({ ...OPEN, code, name: code, validFrom: ON }))
  const into = [PART, OTHER].map((code) => ({ code, validFrom: ON, extent: 'partial' as const }))

  /** As what units say of them arrives. */
  async function arrive(sequence: number, ...states: UnitState[]) {
    const { database, units } = service.parts
    const entries = states.map((state) => ({ state, sequence }))
    await database.transaction(async (tx) => void (await units.store(tx, entries)))
    await units.catchUp()
  }

  test('a number goes back; where the unit has one by now, as one that is withdrawn, and an officer chooses', async () => {
    await arrive(1, whole)
    const mine = { unitCode: WHOLE, since: '2026-01-15' }
    const [first, alone] = [
      await record({ ...mine, year: 2095 }).orThrow(),
      await record({ ...mine, year: 2096 }).orThrow(),
    ]
    await arrive(2, { ...whole, validTo: ON, successors: into }, ...parts)
    for (const { staffCountId } of [first, alone]) {
      const assigning = { params: { staffCountId }, body: { unitCode: PART }, ifMatch: 1 }
      await officer().correctStaffCount(assigning).orThrow()
    }
    const second = await record({ ...mine, year: 2095, officials: 43 }).orThrow()
    await arrive(3, whole, ...parts.map((part) => ({ ...part, validTo: ON })))
    const found = async ({ staffCountId }: { staffCountId: string }) => {
      const { unitCode, status } = await officer().getStaffCount({ params: { staffCountId } }).orThrow()
      return [unitCode, status]
    }
    expect(await found(first)).toEqual([WHOLE, 'withdrawn'])
    expect(await found(second)).toEqual([WHOLE, 'recorded'])
    expect(await found(alone)).toEqual([WHOLE, 'recorded'])
    const today = dayOf(service.parts.now())
    const advance = ({ staffCountId }: { staffCountId: string }, status: 'recorded' | 'withdrawn', ifMatch: number) =>
      officer().advanceStaffCount({ params: { staffCountId }, body: { status, on: today }, ifMatch })
    expect((await advance(first, 'recorded', 3)).error).toMatchObject({ code: 'year-counted' })
    await advance(second, 'withdrawn', 1).orThrow()
    expect(await advance(first, 'recorded', 3).orThrow()).toMatchObject({ unitCode: WHOLE, status: 'recorded' })
  })
})
