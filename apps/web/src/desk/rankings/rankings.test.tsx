import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { RankingBoard } from './ranking-board.tsx'
import { RankingTable } from './ranking-table.tsx'

const TODAY = '2026-03-20'
const SCORECARD = {
  ...{ scorecardId: 's', code: 'CDS-XA', year: 2026, edition: 1, name: 'Bộ chỉ số cấp xã', note: null },
  ...{ issuer: 'UBND tỉnh An Giang', verified: false, points: 10, decimals: 2 },
}
const UNIT_GROUP = { unitGroupId: 'g', name: 'Các xã', version: 1 }
const SUMMARY = {
  ...{ rankingId: 'a', unit: '91', edition: 2, status: 'published' as const, publishedAt: '2026-03-18T01:00:00Z' },
  ...{ scorecard: SCORECARD, unitGroup: UNIT_GROUP, on: '2026-03-17', view: 'as-now' as const },
  counts: { ranked: 100, unranked: 2 },
}
const BEFORE = { ...SUMMARY, rankingId: 'b', edition: 1, status: 'superseded' as const, on: '2025-12-31' }
const commune = (code: string, name: string) => ({ code, name, kind: 'xã', level: 'commune' }) as const
const NOBODY = { components: [], missing: [], official: null }
const RANKING = {
  ...{ rankingId: 'a', unit: '91', edition: 2, status: 'published', publishedAt: SUMMARY.publishedAt },
  result: {
    ...{ scorecard: SCORECARD, unitGroup: UNIT_GROUP, on: '2026-03-17', view: 'as-now', components: [], absent: [] },
    groups: [{ groupId: 'society', name: 'Xã hội số', points: 6 }],
    rows: [
      {
        ...{ ...NOBODY, unit: commune('31027', 'U Minh Thượng'), rank: 1, total: 5.88, groups: [1.88] },
        official: { claimId: 'c', rank: 3, of: 102, qualifier: 'exact', source: 'Báo tỉnh', flags: [] },
      },
      { ...NOBODY, unit: commune('31018', 'An Minh'), rank: null, total: null, groups: [null] },
    ],
    counts: { ranked: 1, unranked: 1 },
  },
} as const

function rows(html: string): string[] {
  return html
    .split('<tr>')
    .slice(2)
    .map((row) => row.replaceAll(/<[^>]*>/g, '|').replaceAll(/\|+/g, '|'))
}

function listed(asked = {}): string[] {
  return rows(renderToString(<RankingTable rankings={[SUMMARY, BEFORE]} asked={asked} today={TODAY} />))
}

test('a ranking stands with its scorecard, group, day, edition and status', () => {
  expect(listed()).toEqual([
    '|Bộ chỉ số cấp xã|Các xã|thứ Ba, 17/3|2|đang dùng|thứ Tư, 18/3|100|',
    '|Bộ chỉ số cấp xã|Các xã|thứ Tư, 31/12/2025|1|đã thay thế|thứ Tư, 18/3|100|',
  ])
})

test.each([
  [{ period: '2026' }, 1],
  [{ period: '2025-12-31..2026-03-17' }, 2],
  [{ on: '2025-12-31' }, 1],
  [{ on: '2026-03-18' }, 0],
])('in %j there are %i of which the day lies in it', (asked, count) => expect(listed(asked)).toHaveLength(count))

test('its rows have rank and points, and what is missing is a word and never 0', () => {
  const html = renderToString(<RankingBoard ranking={RANKING as never} units={['91']} today={TODAY} />)
  expect(rows(html)[0]).toBe('|Xã U Minh Thượng|1|5,88|1,88|3 (Báo tỉnh)|')
  expect(rows(html)[1]).toContain('|Xã An Minh|chưa xếp|Chưa có số liệu|Chưa có số liệu|')
  expect(html).toContain('Bộ tiêu chí này chưa được đối chiếu với văn bản gốc.')
  expect(html).toContain('Xã hội số (trên 6)')
})

test.each([
  [['VN'], ['/desk/u/31027', '/desk/u/31018', '/desk/rankings?unit=91']],
  [['91'], ['/desk/u/31027', '/desk/u/31018', '/desk/rankings?unit=91']],
  [['31018'], ['/desk/u/31018', '/desk/rankings']],
  [['31027.07'], ['/desk/rankings']],
])('to somebody of %j it links to nothing that lies outside', (units, links) => {
  const html = renderToString(<RankingBoard ranking={RANKING as never} units={units} today={TODAY} />)
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)).toEqual(links)
})
