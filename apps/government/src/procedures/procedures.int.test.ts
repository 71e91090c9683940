import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { procedures } from '@lantoa/contracts/government/procedures'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { procedure } from './procedures.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const COPY = {
  ...{ unitCode: '31027', since: '2026-01-15', name: 'Cấp bản sao trích lục hộ tịch', sector: 'Hộ tịch' },
  form: 'fully_online' as const,
  ...{ documents: 'Tờ khai\nGiấy tờ tùy thân', fee: 8_000, days: 0 },
  ...{ filedAt: 'Trung tâm xã', steps: 'Nộp tờ khai\nNhận kết quả' },
}
/** Each of the rules has a code of its own. */
const codes = new Map<string, string>()

testRegisterRules(procedures, procedure, () => service, {
  record: { ...COPY },
  own(id) {
    codes.set(id, codes.get(id) ?? `1.${codes.size + 100_000}`)
    return { code: codes.get(id) }
  },
  change: { form: 'none' },
  advance: { status: 'withdrawn', on: '2026-01-20' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['province_officer'], units: ['91'] }).government
const record = (body: object, procedureId = uuid()) =>
  officer().recordProcedure({ params: { procedureId }, body: { ...COPY, ...body } as never })

test('a code means one procedure in a province, whichever of its units has it, until that is withdrawn', async () => {
  const first = await record({ code: '2.000001', unitCode: '91' }).orThrow()
  const taken = { status: 409, code: 'procedure-code-taken', pointer: '/code' }
  for (const unitCode of ['91', '31018']) {
    expect((await record({ code: '2.000001', unitCode })).error).toMatchObject(taken)
  }
  const params = { procedureId: first.procedureId }
  const withdrawn = { status: 'withdrawn', on: '2026-02-01' } as const
  await officer().advanceProcedure({ params, body: withdrawn, ifMatch: 1 }).orThrow()
  expect((await record({ code: '2.000001', unitCode: '31018' })).error).toBeUndefined()
  const again = { status: 'active', on: '2026-02-02' } as const
  expect((await officer().advanceProcedure({ params, body: again, ifMatch: 2 })).error).toMatchObject({
    code: 'procedure-code-taken',
  })
})

test('two who write one code down at one moment have one procedure', async () => {
  const answers = await Promise.all(['91', '31018', '31027'].map((unitCode) => record({ code: '2.000002', unitCode })))
  expect(answers.filter(({ data }) => data)).toHaveLength(1)
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(2).fill('procedure-code-taken'))
})

test('of a list that has a code twice the second one is refused, also where it is only tried', async () => {
  const row = (code: string) => ({ ...COPY, code, procedureId: uuid() })
  const items = ['2.000003', '2.000004', '2.000003'].map(row)
  for (const dryRun of [true, false]) {
    const { results } = await officer().recordProcedureBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'taken', 'procedure-code-taken'])
  }
})
