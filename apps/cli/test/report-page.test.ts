import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Data } from '@lantoa/sdk'
import { describe, expect, test } from 'vitest'
import { seriesCharts } from '../src/page/chart-data.ts'
import { type Answers, problem, stage } from './stage.ts'

type Indicator = Data<'reporting', 'listIndicators'>['items'][number]
const EVIL = '<script>alert("x")</script>'

function indicator(indicatorId: string, more: Partial<Indicator> = {}): Indicator {
  return {
    ...{ indicatorId, version: 1, validFrom: '2020-01-01', validTo: null, name: `Chỉ số ${indicatorId}`, nameEn: '' },
    ...{ definition: '', definitionEn: '', service: 'teams', merge: 'ratio', computed: true, pillar: 'society' },
    ...{ numerator: { text: 'hộ', measures: [] }, denominator: { text: 'hộ', measures: [] } },
    ...{ unit: '%', kind: 'stock', levels: ['commune', 'hamlet'], periods: ['day'] },
    ...more,
  }
}

const VISITED = indicator('I-04', { kind: 'flow', name: 'Hộ được thăm & giúp' })
const CORE = indicator('I-05')
const LEVEL2 = indicator('I-14', { pillar: 'government' })
const CAMERAS = indicator('I-43', { computed: false, name: 'Thôn có camera' })
const WEEK = { from: '2026-03-16', until: '2026-03-23' }
const NOT_YET = { numerator: 0, denominator: 0, value: null, reason: 'not-yet' as const }
const DAY = { from: '2026-03-17', until: '2026-03-18' }
const of = (numerator: number, denominator: number) => ({
  ...{ numerator, denominator, value: denominator === 0 ? null : Math.round((numerator * 1000) / denominator) / 10 },
})
const UNIT = { code: '31027', name: EVIL, kind: 'xã', level: 'commune' as const }
const hamlet = (code: string, name: string) => ({ code, name, kind: 'ấp', level: 'hamlet' as const })
const claims = [
  { claimId: 'c1', unit: '31027', qualifier: 'about' as const, source: EVIL, flags: [{ rule: 'r', detail: 'd' }] },
]
const claimed = { version: 1, ...DAY, partial: false, coverage: { predecessors: 1, reported: 1 }, claims }
const target = {
  targetId: 't1',
  indicatorId: 'I-05',
  unit: '31027',
  from: '2026-03-01',
  until: '2026-06-08',
  value: 85,
}
const months = (values: readonly (readonly [number, number])[]) =>
  values.map((parts, index) => ({
    version: 1,
    from: `2026-0${index + 1}-01`,
    until: `2026-0${index + 2}-01`,
    ...of(...parts),
  }))

const series = (points: object[]) => () => ({ unit: UNIT, version: 1, points })
const VALUES = 'GET /reporting/v1/units/31027/values'
const ANSWERS: Answers = {
  'GET /reporting/v1/indicators': () => ({ items: [VISITED, CORE, LEVEL2, CAMERAS] }),
  [VALUES]: () => ({
    unit: UNIT,
    values: [
      { indicatorId: 'I-04', version: 1, ...WEEK, ...of(64, 120) },
      { indicatorId: 'I-05', version: 1, ...DAY, ...of(48, 120) },
      { indicatorId: 'I-14', version: 1, ...DAY, ...of(0, 0) },
    ],
    noData: [{ indicatorId: 'I-43', version: 1, reason: 'facts-to-come', service: 'government' }],
    claimed: [{ indicatorId: 'I-43', ...claimed, numerator: 8, denominator: 8, value: 100 }],
  }),
  'GET /reporting/v1/units/31027/dashboard': () => ({
    indicators: ['I-04', 'I-05', 'I-14'].map((indicatorId) => {
      return { indicatorId, version: 1, ...(indicatorId === 'I-04' ? WEEK : DAY) }
    }),
    total: { unit: UNIT, values: [of(64, 120), of(48, 120), of(0, 0)] },
    children: [
      { unit: hamlet('31027.07', 'Minh Thuận B'), values: [of(30, 60), of(20, 60), of(0, 0)] },
      { unit: hamlet('31027.08', EVIL), values: [of(34, 60), of(28, 60), of(0, 0)] },
      { unit: hamlet('31027.09', '9'), values: [of(0, 0), of(0, 0), of(0, 0)] },
    ],
  }),
  'GET /reporting/v1/targets': () => ({ items: [target, { ...target, indicatorId: 'I-14', until: '2026-03-10' }] }),
  'GET /reporting/v1/indicators/I-04/series': series(
    months([
      [10, 120],
      [64, 120],
    ]),
  ),
  'GET /reporting/v1/indicators/I-05/series': series(
    months([
      [40, 120],
      [48, 120],
    ]),
  ),
  'GET /reporting/v1/indicators/I-14/series': () => problem(422, 'not-at-this-level'),
}
const ARGV = ['report', '--unit', '31027', '--on', '2026-03-17', '--html', 'page.html']

async function page(): Promise<string> {
  const { lantoa, folder } = await stage({ answers: ANSWERS })
  expect(await lantoa(...ARGV)).toMatchObject({ exitCode: 0 })
  return readFile(join(folder, 'page.html'), 'utf8')
}

describe('a page to print', () => {
  test('has the three pillars, targets and claims beside, and no 0 for what is not known', async () => {
    const text = (await page()).replaceAll(/\s+/g, ' ')
    const [, ...sections] = text.split('<section>')
    expect(sections.map((section) => /<h2>(.+?)<\/h2>/.exec(section)?.[1])).toEqual([
      ...['Chính quyền số', 'Kinh tế số', 'Xã hội số', 'Qua các tháng', 'So sánh các đơn vị trực thuộc'],
    ])
    expect(sections[0]).toContain('chưa có số liệu')
    expect(sections[2]).toContain('Hộ được thăm &amp; giúp')
    expect(sections[2]).toContain(
      '<strong>40,0 %</strong><br><small>17/03/2026</small></td><td class="number">48 / 120',
    )
    expect(sections[2]).toContain('85 %<br><small>01/03/2026 – 08/06/2026</small>')
    expect(sections[2]).toContain('khoảng 100 % <strong>nghi vấn</strong>')
    expect(sections[0]).not.toContain('85 %')
    expect(sections[4]).toContain('Chưa có số liệu: Ấp 9.')
  })

  test('names the period of every value, claim, target and chart, whatever day was asked for', async () => {
    const text = (await page()).replaceAll(/\s+/g, ' ')
    expect(text).toContain('<dt>Kỳ báo cáo</dt><dd>ngày 17/03/2026; mỗi giá trị ghi rõ kỳ của mình</dd>')
    expect(text).toContain('<strong>53,3 %</strong><br><small>16/03/2026 – 22/03/2026</small>')
    expect(text).toContain('&lt;/script&gt;, 17/03/2026</small>')
    expect(text).toContain('trong từng tháng 1/26 – 2/26')
    expect(text).toContain('đến cuối mỗi tháng 1/26 – 2/26')
    expect(text).toContain('<h3>Hộ được thăm &amp; giúp, 16/03/2026 – 22/03/2026</h3>')
  })

  test('lets long values break within their column', async () => {
    expect(await page()).not.toMatch(/td[^{]*\{[^}]*nowrap/)
  })

  test('says of a period to come that it is to come', async () => {
    const days = { from: '2026-04-13', until: '2026-04-20' }
    const values = [{ indicatorId: 'I-04', version: 1, ...days, ...NOT_YET }]
    const answers = { ...ANSWERS, [VALUES]: () => ({ unit: UNIT, values, noData: [], claimed: [] }) }
    const { lantoa, folder } = await stage({ answers })
    expect(await lantoa(...ARGV)).toMatchObject({ exitCode: 0 })
    const text = (await readFile(join(folder, 'page.html'), 'utf8')).replaceAll(/\s+/g, ' ')
    expect(text).toContain(
      '<strong>chưa đến kỳ</strong><br><small>13/04/2026 – 19/04/2026</small></td><td class="number"></td>',
    )
  })

  test('runs nothing and fetches nothing, whatever units and sources are called', async () => {
    const text = await page()
    expect(text).not.toMatch(/<script/i)
    expect(text).toContain('&lt;script&gt;')
    expect(text).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"`)
    const addresses = text.matchAll(/(?:https?:)?\/\/[^"'\s<>)]+/g).map(([address]) => address)
    expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink']))
    expect(text).not.toMatch(/\b(?:src|href|onload|onerror)=|url\((?!#)|@import/)
  })

  test('draws each kind by itself: two charts over months, two that compare', async () => {
    expect((await page()).match(/<svg /g)).toHaveLength(4)
  })

  test('stays where a file is there already', async () => {
    const { lantoa, folder } = await stage({ answers: ANSWERS })
    await writeFile(join(folder, 'page.html'), 'old')
    expect(await lantoa(...ARGV)).toMatchObject({ exitCode: 1, err: expect.stringContaining('--force') })
    expect((await lantoa(...ARGV, '--force')).exitCode).toBe(0)
    expect(await readFile(join(folder, 'page.html'), 'utf8')).toContain('<!doctype html>')
  })
})

test('stock and flow, share and count, never share a chart', () => {
  const points = months([
    [1, 2],
    [2, 2],
  ])
  const teams = indicator('I-01', { unit: 'teams' })
  const charts = seriesCharts([VISITED, CORE, LEVEL2, teams].map((one) => ({ indicator: one, points })))
  expect(charts.map(({ kind, unit, lines }) => [kind, unit, lines.length])).toEqual([
    ['flow', '%', 1],
    ['stock', '%', 2],
    ['stock', 'teams', 1],
  ])
})
