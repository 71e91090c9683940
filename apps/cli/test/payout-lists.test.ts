import { expect, test } from 'vitest'
import { type Answers, stage } from './stage.ts'

const [ONE, AWAY] = ['01990f3e-7c1a-7000-8000-0000000000d1', '01990f3e-7c1a-7000-8000-0000000000d2']
const LINE = {
  ...{ payoutId: '01990f3e-7c1a-7000-8000-0000000000e1', unitCode: '31027', since: '2026-03-05', kind: 'merit' },
  ...{ line: 7, paid: 'cash', residentId: null, candidates: [], livedIn: null, others: [] },
}
const HELD: Readonly<Record<string, object>> = {
  several: { ...LINE, candidates: [ONE, AWAY] },
  elsewhere: { ...LINE, residentId: AWAY, livedIn: '91' },
  twice: {
    ...{ ...LINE, residentId: ONE },
    others: [
      { unitCode: '31027.07', payoutId: LINE.payoutId, line: 3 },
      { unitCode: '91', payoutId: null, line: null },
    ],
  },
}

const ANSWERS: Answers = {
  'GET /payments/v1/held-payouts': ({ url }) => ({ items: [HELD[url.searchParams.get('why') ?? ''] ?? []].flat() }),
  'POST /identity/v1/residents/names': () => ({ items: [{ residentId: ONE, name: 'Nguyễn Thị Hoa' }] }),
}

test('lines that wait are listed by why, with whom they may mean and where else these are', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const held = async (...more: string[]) => (await lantoa('payouts', 'held', '--unit', '31027', ...more)).out
  expect(await held()).toContain(`${ONE} Nguyễn Thị Hoa; ${AWAY}`)
  expect(asked.at(-1)?.body).toMatchObject({ residentIds: [ONE, AWAY] })
  expect(await held('--why', 'elsewhere')).toMatch(new RegExp(`${AWAY} +91`))
  expect(await held('--why', 'twice')).toContain('31027.07 line 3; a list in 91')
})

test('where no line waits nobody is asked for names, and what is no reason is refused', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  expect((await lantoa('payouts', 'held', '--why', 'none')).err).toContain('Nothing waits there.')
  expect(JSON.stringify(asked)).not.toContain('residentIds')
  expect((await lantoa('payouts', 'held', '--why', 'other')).err).toContain('several, elsewhere, twice, none')
})
