import { holderChanged } from '@lantoa/contracts/payments/account-holders.events'
import type { Problem } from '@lantoa/contracts/problem'
import { crc16 } from '@lantoa/vietnam/crc16'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOf, startPaymentsForTest } from '../../test/started-payments.ts'

const NUMBER = '257678859'
const BODY = { bin: '970416', number: NUMBER, amount: 10_000, purpose: 'Chuyển tiền' }
const PAYLOAD =
  '00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA53037045405100005802VN62150811Chuyen tien630453E6'

let world: Awaited<ReturnType<typeof startPaymentsForTest>>

beforeAll(async () => {
  world = await startPaymentsForTest()
})
afterAll(() => world.service.stop())

function volunteer() {
  return world.service.as({ roles: ['volunteer'] }).payments
}

test('the published code is built, and read without its number', async () => {
  expect(await volunteer().buildVietQr({ body: BODY }).orThrow()).toEqual({ payload: PAYLOAD })
  expect(
    await volunteer()
      .checkVietQr({ body: { payload: PAYLOAD } })
      .orThrow(),
  ).toEqual({
    bin: '970416',
    target: 'account',
    numberEnds: '8859',
    amount: 10_000,
    purpose: 'Chuyen tien',
  })
})

test.each([
  ['invalid-bin', '/bin', { bin: '97041' }],
  ['invalid-number', '/number', { number: '257 678 859' }],
  ['invalid-number', '/number', { target: 'card' as const }],
  ['invalid-amount', '/amount', { amount: 0 }],
  ['invalid-purpose', '/purpose', { purpose: 'x'.repeat(26) }],
])('building is refused: %s names %s', async (code, pointer, more) => {
  const { error } = await volunteer().buildVietQr({ body: { ...BODY, ...more } })
  expect(error).toMatchObject({ status: 422, code, pointer })
})

test.each([
  ['malformed', 'hello'],
  ['checksum-differs', PAYLOAD.replace(NUMBER, '257678858')],
  ['not-vietqr', `0002016304${crc16('0002016304')}`],
])('checking is refused: %s', async (code, payload) => {
  const { error } = await volunteer().checkVietQr({ body: { payload } })
  expect(error).toMatchObject({ status: 422, code, pointer: '/payload' })
})

test('the number is in no log line, table, event or error, whether the request went well or badly', async () => {
  const errors = await sendWellAndBadly()
  expect(errors.map(({ status }) => status)).toEqual([422, 422, 422, 422, 400, 415])
  await world.service.settled()
  expect(world.lines.length).toBeGreaterThan(errors.length)
  const tables = await everythingStored()
  expect(tables.length).toBeGreaterThan(0)
  for (const place of [...world.lines, ...tables, JSON.stringify(errors)]) expect(place).not.toContain(NUMBER)
  expect(await eventsOf(world.service, holderChanged)).toEqual([])
  const metrics = await fetch(`${world.service.baseUrl}/payments/metrics`)
  expect(await metrics.text()).not.toContain(NUMBER)
})

async function sendWellAndBadly() {
  const { buildVietQr, checkVietQr } = volunteer()
  await buildVietQr({ body: BODY })
  await checkVietQr({ body: { payload: PAYLOAD } })
  const refused = await Promise.all([
    buildVietQr({ body: { ...BODY, bin: NUMBER } }),
    buildVietQr({ body: { ...BODY, amount: NUMBER as never } }),
    checkVietQr({ body: { payload: NUMBER } }),
    checkVietQr({ body: { payload: PAYLOAD.replace('970416', '970417') } }),
  ])
  const token = await world.service.token({ roles: ['volunteer'] })
  const raw = await Promise.all(
    ['application/json', 'text/plain'].map(async (type) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': type }
      const url = `${world.service.baseUrl}/payments/v1/vietqr`
      const response = await fetch(url, { method: 'POST', headers, body: `{"number": "${NUMBER}"` })
      return { ...((await response.json()) as Problem), status: response.status }
    }),
  )
  return [...refused.flatMap(({ error }) => error ?? []), ...raw]
}

/** Every row of every table, as text. */
async function everythingStored() {
  const { database } = world.service.parts
  const tables = await database.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  )
  const rows: string[] = []
  for (const { name } of tables) {
    rows.push(...(await database.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)).map(({ row }) => row))
  }
  return rows
}
