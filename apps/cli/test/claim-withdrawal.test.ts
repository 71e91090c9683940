import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'

const CLAIM = {
  version: 1,
  from: '2025-11-17',
  until: '2025-11-18',
  recordedAt: '2026-03-17T00:00:00Z',
  withdrawn: null,
}

test('a claim is withdrawn in the version that was read; one that is gone, or was withdrawn before, is told', async () => {
  const at = '/reporting/v1/claims/c1'
  const claim = { claimId: 'c1', indicatorId: 'I-19', unit: '31018@2025-07-01', ...CLAIM, flags: [] }
  const answers: Answers = {
    [`GET ${at}`]: () => Response.json(claim, { headers: { ETag: '"1"' } }),
    [`POST ${at}/withdrawal`]: () => claim,
  }
  const { lantoa, asked } = await stage({ answers })
  const { out } = await lantoa('claims', 'withdraw', 'c1', '--reason', 'Báo đã đính chính')
  expect(out).toBe('I-19 of 31018@2025-07-01 withdrawn (c1)\n')
  expect([asked.at(-1)?.body, asked.at(-1)?.headers.get('If-Match')]).toEqual([{ reason: 'Báo đã đính chính' }, '"1"'])
  expect(await lantoa('claims', 'withdraw', 'c1')).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('reason'),
  })
  expect((await lantoa('claims', 'withdraw', 'c2', '--reason', 'x')).err).toContain('(not-found)')
  const twice = await stage({
    answers: { ...answers, [`POST ${at}/withdrawal`]: () => problem(409, 'claim-withdrawn') },
  })
  expect(await twice.lantoa('claims', 'withdraw', 'c1', '--reason', 'x')).toMatchObject({ exitCode: 1 })
})
