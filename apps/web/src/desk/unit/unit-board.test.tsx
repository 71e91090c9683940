import { renderToString } from 'preact-render-to-string'
import { afterEach, describe, expect, test } from 'vitest'
import { indicator, unitFacts, value } from '../../../test/sample-facts.ts'
import { speak } from '../../words/words.ts'
import { SilentTeams } from './silent-teams.tsx'
import { UnitBoard } from './unit-board.tsx'

const TODAY = '2026-03-20'
const hamlet = (code: string, name: string) => ({ code, name, kind: 'ấp', level: 'hamlet' }) as const
const reached = (amount: number | null) => ({ numerator: amount ?? 0, denominator: 100, value: amount })
const DASHBOARD = {
  indicators: [
    { indicatorId: 'I-04', version: 1, from: '2026-03-17', until: '2026-03-18' },
    { indicatorId: 'I-01', version: 1, from: '2026-03-17', until: '2026-03-18' },
  ],
  total: { unit: { code: '31027', name: 'U Minh Thượng', kind: 'xã', level: 'commune' as const }, values: [] },
  children: [
    { unit: hamlet('31027.10', 'Kênh Mới'), values: [reached(20), null] },
    { unit: hamlet('31027.07', 'Minh Thuận B'), values: [reached(null), null] },
    { unit: hamlet('31027.08', 'Minh Kiên'), values: [reached(70), null] },
  ],
}
const FACTS = unitFacts({
  indicators: [indicator('I-04'), indicator('I-01')],
  values: [value('I-04')],
  dashboard: DASHBOARD,
})

afterEach(() => speak('vi'))

/** Text of the cells of each row of the first table. */
function rowsOf(html: string): string[][] {
  const [body = ''] = /<tbody>.*?<\/tbody>/s.exec(html) ?? []
  const cells = (row: string) => [...row.matchAll(/<t[hd].*?<\/t[hd]>/gs)].map(([cell]) => textOf(cell))
  return [...body.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => cells(row))
}

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '')
}

describe('the board of a unit', () => {
  test('shows pillars, figures, and the units beneath by code; 2 before 10', () => {
    const html = renderToString(<UnitBoard facts={FACTS} silent={undefined} asked={{}} today={TODAY} />)
    expect(textOf(html)).toContain('Chính quyền sốChưa có số liệu.')
    expect(html).toContain('53,3 %')
    expect(rowsOf(html)).toEqual([
      ['Ấp Minh Thuận B', 'Chưa có số liệu'],
      ['Ấp Minh Kiên', '70,0 %'],
      ['Ấp Kênh Mới', '20,0 %'],
    ])
  })

  test('in the order of an indicator the highest comes first, and what has no data last', () => {
    const html = renderToString(<UnitBoard facts={FACTS} silent={undefined} asked={{ sort: 'I-04' }} today={TODAY} />)
    expect(rowsOf(html).map(([unit]) => unit)).toEqual(['Ấp Minh Kiên', 'Ấp Kênh Mới', 'Ấp Minh Thuận B'])
    expect(html).toContain('aria-sort="descending"')
  })

  test('every number leads on, and takes time and boundaries along', () => {
    const asked = { on: '2026-03-17', view: 'as-was' } as const
    const html = renderToString(<UnitBoard facts={FACTS} silent={undefined} asked={asked} today={TODAY} />)
    expect(html).toContain('href="/desk/i/I-04/u/31027?on=2026-03-17&amp;view=as-was"')
    expect(html).toContain('href="/desk/i/I-04/u/31027.08?on=2026-03-17&amp;view=as-was"')
    expect(html).toContain('href="/desk/u/31027.08?on=2026-03-17&amp;view=as-was"')
  })

  test('in English', async () => {
    await speak('en')
    const html = renderToString(<UnitBoard facts={FACTS} silent={undefined} asked={{}} today={TODAY} />)
    expect(textOf(html)).toContain('Digital society')
    expect(html).toContain('53.3%')
  })

  test('a unit with nothing beneath says so', () => {
    const facts = unitFacts({ indicators: [] })
    expect(renderToString(<UnitBoard facts={facts} silent={undefined} asked={{}} today={TODAY} />)).toContain(
      'Bên dưới không có đơn vị nào.',
    )
  })
})

describe('silent teams', () => {
  const unit = hamlet('31027.07', 'Minh Thuận B')
  const silent = { since: '2026-03-14', hamlets: 3, count: 2, withTeam: 2, silentWithTeam: 1, units: [] }
  const silentUnits = [
    { unit, hasTeam: true, lastVisitOn: '2026-03-02' },
    { unit: hamlet('31027.09', 'Kênh Ba'), hasTeam: false, lastVisitOn: null },
  ]

  test.each([
    ['are named with their last visit', { ...silent, units: silentUnits }, /1 trong 2 tổ chưa gửi .* thứ Bảy, 14\/3/],
    ['are none', { ...silent, silentWithTeam: 0 }, /Cả 2 tổ đều đã gửi/],
    ['are none where no team is', { ...silent, withTeam: 0 }, /Chưa có tổ nào/],
  ])('%s', (_what, facts, sentence) => {
    expect(textOf(renderToString(<SilentTeams silent={facts} today={TODAY} />))).toMatch(sentence)
  })

  test('a hamlet without a team is not blamed', () => {
    const html = renderToString(<SilentTeams silent={{ ...silent, units: silentUnits }} today={TODAY} />)
    expect(rowsOf(html)).toEqual([['Ấp Minh Thuận B', 'thứ Hai, 2/3']])
  })
})
