import { insertHamlet } from '@lantoa/chassis/testing/insert-hamlet'
import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { fibreStates } from '@lantoa/contracts/government/fibre-states'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { HAMLET } from '../../test/known-world.ts'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { fibreState } from './fibre-states.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
  for (const code of HAMLETS.slice(1)) await insertHamlet(service, { code, parent: '31027', from: '2025-07-01' })
})
afterAll(() => service.stop())

const FIBRE = { hamletCode: HAMLET, since: '2026-03-01', plannedOn: '2025-08-15', source: 'VNPT' }

/** Each of a test has a hamlet of its own. */
const HAMLETS = [HAMLET, '31027.91', '31027.92', '31027.93', '31027.94'] as const
const hamlets = new Map<string, string | undefined>()
beforeEach(async () => {
  hamlets.clear()
  await service.parts.database.query('TRUNCATE fibre_state')
})

testRegisterRules(fibreStates, fibreState, () => service, {
  record: FIBRE,
  own(id) {
    hamlets.set(id, hamlets.get(id) ?? HAMLETS[hamlets.size])
    return { hamletCode: hamlets.get(id) }
  },
  change: { buildingSince: '2026-03-02' },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).government
const record = (more: object = {}, fibreStateId = uuid()) =>
  officer().recordFibreState({ params: { fibreStateId }, body: { ...FIBRE, ...more } })

test('goes on by corrections, and says how far it has come', async () => {
  const { fibreStateId, step } = await record({ plannedOn: null }).orThrow()
  const steps: string[] = [step]
  const bodies = [{ plannedOn: '2025-08-15' }, { buildingSince: '2025-09-01' }, { availableSince: '2026-03-02' }]
  for (const [at, body] of bodies.entries()) {
    const after = await officer()
      .correctFibreState({ params: { fibreStateId }, body, ifMatch: at + 1 })
      .orThrow()
    steps.push(after.step)
  }
  expect(steps).toEqual(['none', 'planned', 'building', 'available'])
  const back = { params: { fibreStateId }, body: { buildingSince: '2026-03-03' }, ifMatch: 4 }
  expect((await officer().correctFibreState(back)).error).toMatchObject({
    ...{ status: 422, code: 'steps-out-of-order', pointer: '/availableSince' },
  })
})

test('a hamlet has one, until that is withdrawn; of two at one moment one is taken', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => record()))
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(['fibre-recorded', 'fibre-recorded'])
  const fibreStateId = answers.find(({ data }) => data)?.data?.fibreStateId ?? ''
  const body = { status: 'withdrawn', on: '2026-03-10' } as const
  await officer().advanceFibreState({ params: { fibreStateId }, body, ifMatch: 1 }).orThrow()
  expect((await record()).error).toBeUndefined()
})

test('of a list that has a hamlet twice the second one is refused, also where it is only tried', async () => {
  const row = (hamletCode: string) => ({ ...FIBRE, hamletCode, fibreStateId: uuid() })
  const items = [row(HAMLET), row('31027.91'), row(HAMLET)]
  for (const dryRun of [true, false]) {
    const { results } = await officer().recordFibreStateBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'taken', 'fibre-recorded'])
  }
})
