import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Asked, idOf, phoneAt, problem, serverOf, visitAt } from '../../test/phone.ts'
import type { Locker } from './locker.ts'

let locker: Locker

beforeEach(async () => {
  locker = await phoneAt(new Date('2026-03-19T10:00:00Z'))
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
})

const itemsOf = ({ body }: Asked) => (body as { items: { visitId: string; startedAt: string }[] }).items

test('a visit that was refused as of the future goes out again with its time put right', async () => {
  await locker.save(visitAt(1, 101))
  let refuses = true
  const batch = (asked: Asked) => ({
    results: itemsOf(asked).map(({ visitId }) =>
      refuses
        ? { accepted: false, problem: problem('visit-in-future', 422) }
        : { accepted: true, value: { visitId, receivedAt: '2026-03-17T10:00:01Z' } },
    ),
  })
  // A proxy takes away the date at first, so that the two days are not seen.
  const dated = () => ({ headers: { Date: refuses ? '' : 'Tue, 17 Mar 2026 10:00:00 GMT' } })
  const { lantoa, asked } = serverOf({
    'POST /teams/v1/visits/batch': (one) => ({ body: batch(one), ...dated() }),
    'POST /reporting/v1/counted': () => ({ body: { items: [] } }),
    'GET /teams/v1/me': () => ({ body: {}, ...dated() }),
  })
  await locker.flush(lantoa)
  expect(await locker.receipts()).toMatchObject([{ id: idOf(101), state: 'look-again' }])
  refuses = false
  await locker.again(idOf(101))
  await locker.flush(lantoa)
  const times = asked.filter(({ path }) => path.endsWith('/batch')).flatMap((one) => itemsOf(one))
  expect(times.map(({ startedAt }) => startedAt)).toEqual(['2026-03-19T10:00:00.000Z', '2026-03-17T10:00:00.500Z'])
})
