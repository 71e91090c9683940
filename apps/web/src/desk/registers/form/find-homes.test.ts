import { createLantoa } from '@lantoa/sdk'
import { idOf } from '@lantoa/sheets/read-row'
import { expect, test } from 'vitest'
import { findHomes, MOST, type Sought } from './find-homes.ts'

const [COMMUNE, SEVEN, EIGHT] = ['31027', '31027.07', '31027.08']

type Home = { householdId: string; hamletCode: string; address: { number: string; lane: string } }
const homeAt = (hamletCode: string, number: string, lane = 'Kênh Đôi'): Home => ({
  ...{ householdId: idOf('household', hamletCode, number), hamletCode, address: { number, lane } },
})
const HOMES = [homeAt(EIGHT, '1'), homeAt(SEVEN, '2'), homeAt(EIGHT, '30', 'Tổ 9')]
const HOA = { residentId: 'hoa', householdId: HOMES[0]?.householdId, hamletCode: EIGHT, name: 'Lê Thị Hoa' }
const MAI = { residentId: 'mai', householdId: HOMES[1]?.householdId, hamletCode: SEVEN, name: 'Lê Thị Mai' }

/** Homes and people of a commune, ten homes a page; `only`: the caller works for this unit alone. */
function service({ homes = HOMES, only = '' } = {}) {
  const asked: URL[] = []
  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url)
    asked.push(url)
    if (url.pathname.startsWith('/teams/')) {
      const ancestors = [
        { code: COMMUNE, validFrom: '2025-07-01', level: 'commune', kind: 'xã', name: 'U Minh Thượng' },
      ]
      return Response.json({ code: SEVEN, ancestors })
    }
    const body = request.method === 'POST' ? ((await request.json()) as { name: string; unit?: string }) : undefined
    const unit = body ? body.unit : url.searchParams.get('unit')
    if (!unit?.startsWith(only)) {
      const code = 'outside-scope'
      return Response.json({ type: 'x', title: 'x', status: 403, code }, { status: 403 })
    }
    const isIn = (one: { hamletCode: string }) => one.hamletCode.startsWith(unit)
    if (body) {
      const people = [HOA, MAI].filter((one) => isIn(one) && one.name.toLowerCase().includes(body.name.toLowerCase()))
      return Response.json({ items: people.map((one) => ({ ...one, birth: { year: 1958 }, leftOn: null })) })
    }
    const at = Number(url.searchParams.get('cursor') ?? 0)
    const all = homes.filter(isIn)
    const next = at + 10 < all.length ? { next: String(at + 10) } : {}
    return Response.json({ items: all.slice(at, at + 10), ...next })
  }
  const lantoa = createLantoa({ baseUrl: 'http://desk.test', token: async () => 't', fetch: answer, retries: 0 })
  const find = (sought: Partial<Sought> & { words: string }) =>
    findHomes(lantoa, { unit: COMMUNE, hamlet: undefined, most: 20, ...sought }, new AbortController().signal)
  return { find, asked }
}

test.each<[string, sought: Partial<Sought> & { words: string }, only: string, said: string[]]>([
  ['the whole commune', { words: 'kenh doi' }, '', ['1, Kênh Đôi, 31027.08', '2, Kênh Đôi, 31027.07']],
  ['one hamlet first', { words: 'kenh doi', hamlet: SEVEN }, '', ['2, Kênh Đôi, 31027.07', '1, Kênh Đôi, 31027.08']],
  ['around a hamlet', { words: 'to 9', unit: SEVEN, hamlet: SEVEN }, '', ['30, Tổ 9, 31027.08']],
  ['a code of another hamlet', { words: '30', hamlet: SEVEN }, '', ['30, Tổ 9, 31027.08']],
  [
    'people, the hamlet first',
    { words: 'lê', hamlet: SEVEN },
    '',
    ['Lê Thị Mai (1958), 2, Kênh Đôi, 31027.07', 'Lê Thị Hoa (1958), 1, Kênh Đôi, 31027.08'],
  ],
  [
    'one hamlet for who works there alone',
    { words: 'kenh doi', unit: SEVEN, hamlet: SEVEN },
    SEVEN,
    ['2, Kênh Đôi, 31027.07'],
  ],
  ['people alone above communes', { words: 'hoa', unit: '31' }, '', ['Lê Thị Hoa (1958), 31027.08']],
])('homes are looked for in %s', async (_what, sought, only, said) => {
  const { homes, isMore } = await service({ only }).find(sought)
  expect([homes.map((home) => home.said), isMore]).toEqual([said, false])
})

test('who may not see the commune is told, where no hamlet is asked for', async () => {
  await expect(service({ only: SEVEN }).find({ words: 'hoa' })).rejects.toMatchObject({ status: 403 })
})

const MANY = Array.from({ length: 200 }, (_, at) => homeAt(EIGHT, String(at + 1)))

test('of many a page is shown, and no more is read than that takes', async () => {
  const { find, asked } = service({ homes: MANY })
  const { homes, isMore } = await find({ words: 'kenh' })
  expect([homes.length, isMore]).toEqual([20, true])
  expect(asked.filter(({ pathname }) => pathname.endsWith('/households'))).toHaveLength(3)
  expect(await find({ words: 'kenh', most: 40 })).toMatchObject({ homes: { length: 40 }, isMore: true })
  expect((await find({ words: 'kenh', most: MOST })).isMore).toBe(false)
})

test('what is sought stands in no address', async () => {
  const { find, asked } = service()
  await find({ words: 'hoa', hamlet: SEVEN })
  expect(asked.join(' ')).not.toMatch(/hoa/i)
})
