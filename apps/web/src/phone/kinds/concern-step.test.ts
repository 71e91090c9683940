import { expect, test } from 'vitest'
import { idOf, problem, serverOf } from '../../../test/phone.ts'
import { concernStepAt } from '../../../test/records.ts'
import { kindOf } from '../kinds.ts'

test.each([
  ['close', {}, { on: '2026-03-17', helped: true }],
  ['reopen', {}, { on: '2026-03-17', text: 'Vẫn không có sóng' }],
] as const)('to %s is said of the version that was read', async (step, _none, body) => {
  const asked: unknown[] = []
  const { lantoa } = serverOf({
    [`POST /teams/v1/concerns/${idOf(1)}/${step}`]: (request) => {
      asked.push(request)
      return { body: { concernId: idOf(1), status: 'closed' } }
    },
  })
  const record = { ...concernStepAt(1, 840, step), body }
  const { data } = await kindOf(record).send(lantoa, [record])
  expect(data?.results).toEqual([{ accepted: true, value: { concernId: idOf(1), status: 'closed' } }])
  expect(asked).toMatchObject([{ body }])
})

test('of one that was changed meanwhile it is refused, and compared with what stands there', async () => {
  const { lantoa } = serverOf({ 'POST ': () => ({ status: 412, body: problem('precondition-failed', 412) }) })
  const record = concernStepAt(1, 840)
  expect((await kindOf(record).send(lantoa, [record])).error?.code).toBe('precondition-failed')
  expect(kindOf(record).compares).toContain('precondition-failed')
})
