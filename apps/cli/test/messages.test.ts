import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'

const ID = '01990f3e-7c1a-7000-8000-0000000000e1'
const SENDING = '01990f3e-7c1a-7000-8000-0000000000e5'
const AT = `/teams/v1/messages/${ID}`
const PERSON = '01990f3e-7c1a-7000-8000-0000000000c1'
const receipt = { receiptId: SENDING, messageId: ID, personId: PERSON, bodyId: null, unitCode: '31027.07', asked: true }
const sending = { sendingId: SENDING, messageId: ID, channel: 'radio', on: '2026-03-17', place: 'Loa ấp 7', version: 1 }
const ANSWERS: Answers = {
  [`GET ${AT}/receipts`]: () => ({ items: [{ ...receipt, askedOn: '2026-03-16', readAt: null }] }),
  [`GET ${AT}/sendings`]: () => ({
    items: [{ ...sending, withdrawn: true }],
    deliveries: [{ channel: 'zalo_oa', sent: 1, waiting: 2, failed: 0, lastSentAt: '2026-03-17T11:00:00Z' }],
  }),
  [`PUT ${AT}/sendings/${SENDING}`]: () => ({ ...sending, withdrawn: false }),
  'GET /teams/v1/messages/inbox': () => ({
    items: [{ messageId: ID, publishedOn: '2026-03-16', asked: true, readAt: null, title: 'Họp tổ' }],
  }),
  [`POST ${AT}/read`]: () => ({ messageId: ID, readAt: '2026-03-17T11:00:00Z' }),
}

test('who has not read a message is listed', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('messages', 'receipts', ID, '--only', 'unread')
  expect(out).toMatch(new RegExp(`${PERSON} +31027.07 +16/03/2026 +not yet`))
  expect(asked.at(-1)?.url.search).toBe('?only=unread')
})

test('who read it is looked at as a table, and as JSON taken away: that is logged as an export', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  await lantoa('messages', 'receipts', ID)
  await lantoa('messages', 'receipts', ID, '--json')
  const ofLists = asked.filter(({ url }) => url.pathname.endsWith('/receipts'))
  expect(ofLists.map(({ headers }) => headers.has('export-id'))).toEqual([false, true])
})

test('on which ways it went out is told: by hand and by the service', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('messages', 'sendings', ID)
  expect(out).toMatch(/radio +taken back +17\/03\/2026 +Loa ấp 7/)
  expect(out).toMatch(/zalo_oa +1 sent, 2 waiting, 0 failed +17\/03\/2026 18:00/)
})

test('what went out by hand is written down, typed again under its id', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const said = ['--channel', 'radio', '--on', '17/03/2026', '--place', 'Loa ấp 7', '--id', SENDING]
  expect((await lantoa('messages', 'log', ID, ...said)).out).toBe(`${SENDING}: radio, 17/03/2026\n`)
  expect(asked.at(-1)?.body).toEqual({ channel: 'radio', on: '2026-03-17', place: 'Loa ấp 7' })
  expect(await lantoa('messages', 'log', ID, '--on', '17/03/2026')).toMatchObject({ exitCode: 2 })
})

test('the inbox says what is asked for, and reading answers it', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  expect((await lantoa('messages', 'inbox')).out).toMatch(/16\/03\/2026 +not yet, asked +Họp tổ/)
  expect((await lantoa('messages', 'read', ID)).out).toBe('read on 17/03/2026 18:00\n')
})

test('a message that is not there is told', async () => {
  const { lantoa } = await stage({ answers: { ...ANSWERS, [`POST ${AT}/read`]: () => problem(404, 'not-found') } })
  expect((await lantoa('messages', 'read', ID)).err).toContain('(not-found)')
})
