import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'

const ID = '01990f3e-7c1a-7000-8000-0000000000e2'
const AT = `/teams/v1/concerns/${ID}`
const step = { at: '2026-03-17T11:00:00Z', by: { as: 'team', teamId: null }, organisation: null, answerId: null }
const CONCERN = {
  ...{ concernId: ID, kind: 'difficulty', raisedAs: 'difficulty', unitCode: '31027.07', topic: 'signal', version: 2 },
  ...{ text: 'Hẻm 3\nkhông có sóng', obstacle: null, raisedOn: '2026-03-17', dueOn: '2026-04-01', visitId: null },
  ...{ status: 'forwarded', level: 'commune', organisation: 'Viettel', overdue: true, mine: false, helped: null },
  steps: [
    { ...step, status: 'new', on: '2026-03-17', text: null, before: null },
    { ...step, status: 'new', on: '2026-03-17', text: null, before: { text: 'Hẻm 4' } },
    { ...step, status: 'forwarded', on: '2026-03-18', text: 'Đã gửi', organisation: 'Viettel', before: null },
  ],
  changedAt: '2026-03-18T11:00:00Z',
}
const ANSWERS: Answers = {
  'GET /teams/v1/concerns': () => ({ items: [CONCERN] }),
  [`GET ${AT}`]: () => Response.json(CONCERN, { headers: { ETag: '"2"' } }),
  [`PUT ${AT}`]: () => CONCERN,
  [`POST ${AT}/answer`]: () => ({ ...CONCERN, status: 'answered' }),
  [`POST ${AT}/close`]: () => ({ ...CONCERN, status: 'closed' }),
}

test('what waits is listed, overdue named, with whom it lies', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('concerns', 'list', '--unit', '31027')
  expect(out).toMatch(/difficulty +forwarded +01\/04\/2026 \(overdue\) +31027.07 +signal +Viettel +Hẻm 3 không có sóng/)
  expect(asked.at(-1)?.url.search).toBe('?unit=31027&only=open')
  await lantoa('concerns', 'list', '--only', 'all', '--kind', 'question')
  expect(asked.at(-1)?.url.search).toBe('?kind=question')
})

test('one is shown with its steps', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('concerns', 'show', ID)
  expect(out).toMatch(/17\/03\/2026 +corrected +team/)
  expect(out).toMatch(/18\/03\/2026 +forwarded +team +Viettel +Đã gửi/)
})

test('one is raised today, in the words that were typed', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const said = ['--kind', 'difficulty', '--unit', '31027.07', '--topic', 'signal', '--on', '17/03/2026', '--id', ID]
  expect((await lantoa('concerns', 'raise', 'Không có sóng', ...said)).out).toContain('due on 01/04/2026')
  const matter = { kind: 'difficulty', topic: 'signal', text: 'Không có sóng', unitCode: '31027.07' }
  expect(asked.at(-1)?.body).toEqual({ ...matter, raisedOn: '2026-03-17' })
})

test('a step is taken in the version that was read', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  expect((await lantoa('concerns', 'answer', ID, 'Đã dựng trạm', '--on', '19/03/2026')).out).toBe(`${ID} is answered\n`)
  expect([asked.at(-1)?.body, asked.at(-1)?.headers.get('If-Match')]).toEqual([
    { text: 'Đã dựng trạm', on: '2026-03-19' },
    '"2"',
  ])
  await lantoa('concerns', 'close', ID, '--helped')
  expect(asked.at(-1)?.body).toMatchObject({ helped: true })
  await lantoa('concerns', 'close', ID)
  expect(asked.at(-1)?.body).not.toHaveProperty('helped')
})

test('an answer needs words, and what is not there is told', async () => {
  const { lantoa } = await stage({ answers: { ...ANSWERS, [`GET ${AT}`]: () => problem(404, 'not-found') } })
  expect(await lantoa('concerns', 'answer', ID)).toMatchObject({ exitCode: 2 })
  expect((await lantoa('concerns', 'accept', ID)).err).toContain('(not-found)')
})
