import { expect, test } from 'vitest'
import { keeping } from './keeping.ts'
import { problem, stage } from './stage.ts'

test('of a code that Excel took for a number the row is refused with what to write; where two units fit nobody guesses', async () => {
  const { kept, answers } = keeping()
  const unit = () => ({})
  const units = {
    'GET /teams/v1/units/31027.10': unit,
    'GET /teams/v1/units/31027.100': () => problem(404, 'not-found'),
    'GET /teams/v1/units/31027.20': unit,
    'GET /teams/v1/units/31027.200': unit,
  }
  const { lantoa, file, asked } = await stage({ answers: { ...answers, ...units } })
  const rows = ['31027.07', '31027.1', '31027.1', '31027.2'].map((code, at) => `${at + 1},${code},01/03/2026`)
  await file('homes.csv', ['Mã,Mã thôn,Có từ ngày', ...rows].join('\n'))
  const { err, exitCode } = await lantoa('households', 'import', 'homes.csv')
  expect(exitCode).toBe(1)
  const lost = 'Mã thôn: a spreadsheet took this code for a number and dropped a 0: write 31027.10'
  expect(err).toContain(`line 3: ${lost}`)
  expect(err).toContain(`line 4: ${lost}`)
  expect(err).toContain('line 5: Mã thôn: write the code of a hamlet such as 31027.07')
  expect(kept.size).toBe(1)
  expect(asked.filter(({ url }) => url.pathname.endsWith('/31027.10'))).toHaveLength(1)
})

test('of a claim too, once the service has refused its unit', async () => {
  const refused = { type: 't', title: 'x', status: 422, code: 'unknown-unit' }
  const check = () => ({ results: [{ accepted: false, problem: refused }] })
  const { lantoa, file } = await stage({
    answers: { 'POST /reporting/v1/claims/check': check, 'GET /teams/v1/units/06970': () => ({}) },
  })
  const claim = 'I-01,6970,2025-11-17,26,Báo An Giang,26 tổ'
  await file('claims.csv', `indicator,unit,time,numerator,source,raw_text\n${claim}`)
  const { err, exitCode } = await lantoa('claims', 'import', 'claims.csv')
  expect(exitCode).toBe(1)
  expect(err).toContain('unit: a spreadsheet took this code for a number and dropped a 0: write 06970')
})
