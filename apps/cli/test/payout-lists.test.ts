import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'

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

test('of many lines all whom they may mean are named, and of what is left out it is said that there is more', async () => {
  const idOf = (number: number) => `01990f3e-7c1a-7000-8000-${String(number).padStart(12, '0')}`
  const items = Array.from({ length: 500 }, (_line, line) => {
    return { ...LINE, line, candidates: Array.from({ length: 5 }, (_one, index) => idOf(line * 5 + index)) }
  })
  const { lantoa } = await stage({
    answers: {
      'GET /payments/v1/held-payouts': () => ({ items, next: 'more' }),
      'POST /identity/v1/residents/names': ({ body }) => {
        const { residentIds } = body as { residentIds: string[] }
        if (residentIds.length > 1_000) return problem(422, 'invalid-request')
        return { items: residentIds.map((residentId) => ({ residentId, name: `Bà ${residentId.slice(-4)}` })) }
      },
    },
  })
  const { out, err } = await lantoa('payouts', 'held', '--limit', '500')
  expect(out).toContain('Bà 0000')
  expect(out).toContain('Bà 2499')
  expect(err).toContain('The first 500: --limit, --unit.')
})

test('where no line waits nobody is asked for names, and what is no reason is refused', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  expect((await lantoa('payouts', 'held', '--why', 'none')).err).toContain('Nothing waits there.')
  expect(JSON.stringify(asked)).not.toContain('residentIds')
  expect((await lantoa('payouts', 'held', '--why', 'other')).err).toContain('several, elsewhere, twice, none')
})

test('an import of names says of which rows a person has to look, before anything is written and after', async () => {
  const matched = (match: string) => ({ match, residentIds: match === 'none' ? [] : [ONE, AWAY] })
  const { lantoa, file } = await stage({
    answers: {
      'POST /identity/v1/residents/matches': () => ({ items: [matched('several'), matched('none')] }),
      'POST /payments/v1/payouts/batch': ({ body }) => ({
        results: (body as { items: { candidates: string[] }[] }).items.map((item) => ({
          accepted: true,
          value: { ...item, match: item.candidates.length > 0 ? 'several' : 'none', elsewhere: false },
        })),
      }),
    },
  })
  const list = [
    'Mã đơn vị,Ngày trả trong tháng,Đối tượng,Dòng số,Họ và tên,Ngày sinh,Nhận qua',
    '31027,05/03/2026,người có công,1,Nguyễn Thị Hoa,1951,tiền mặt',
    '31027,05/03/2026,người có công,2,Trần Văn Không,1940,tiền mặt',
  ]
  await file('list.csv', list.join('\n'))
  for (const more of [['--dry-run'], []]) {
    const { out, err } = await lantoa('payouts', 'by-name', 'import', 'list.csv', ...more)
    expect(out).toContain('2 with warnings')
    expect(err).toContain('line 2: warning: fits-several')
    expect(err).toContain('line 3: warning: fits-none')
  }
})
