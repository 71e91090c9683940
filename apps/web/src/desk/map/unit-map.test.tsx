import { readCentres } from '@lantoa/vietnam/unit-centres'
import { QueryClient, QueryClientProvider } from '@tanstack/preact-query'
import { renderToString } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { speak } from '../../words/words.ts'
import { type MapFacts, UnitMap, UnitTiles } from './unit-map.tsx'

const commune = (code: string, name: string) => ({ code, name, kind: 'xã', level: 'commune' }) as const
const rate = (value: number | null) => ({ numerator: value ?? 0, denominator: 100, value })
const SILENT = {
  since: '2026-03-11',
  hamlets: 3,
  count: 1,
  withTeam: 2,
  silentWithTeam: 1,
  units: [],
  beneath: ['31027'],
}
const FACTS: MapFacts = {
  ...{ indicatorName: 'Hộ được thăm', counted: '%', silent: SILENT },
  units: [
    { unit: commune('31027', 'U Minh Thượng'), value: rate(53.3) },
    { unit: commune('30292', 'Long Xuyên'), value: rate(85) },
    { unit: commune('31069', 'Vĩnh Thuận'), value: rate(null) },
    { unit: commune('39999', 'Xã Mới'), value: null },
  ],
}

afterEach(() => speak('vi'))

function shown(facts: Partial<MapFacts> = {}, centres = readCentres()): string {
  const address = (code: string) => `/desk/i/I-04/u/${code}`
  return renderToString(
    <UnitTiles facts={{ ...FACTS, ...facts }} addressOf={address} today="2026-03-17" centres={centres} />,
  )
}

/** Of each square its look and what is read of it. */
function squares(html: string): string[][] {
  const list = /<ul class="tiles.*?<\/ul>/s.exec(html)?.[0] ?? ''
  return [...list.matchAll(/<li class="([^"]*)".*?<\/li>/gs)].map(([item, look = '']) => [
    look,
    item.replaceAll(/<[^>]*>/g, '|').replaceAll(/\|[| ]*/g, '|'),
  ])
}

test('each unit is a square from the north to the south, with its class and its words; the one without a centre is last', () => {
  expect(squares(shown())).toEqual([
    ['tile level-5', '|xã |Long Xuyên|85,0 %|'],
    ['tile level-3 hatched', '|xã |U Minh Thượng|53,3 %|chưa gửi|'],
    ['tile none', '|xã |Vĩnh Thuận|Chưa có số liệu|'],
    ['tile none', '|xã |Mới|Chưa có số liệu|'],
  ])
})

test('a class is as many full boxes as it has, and no data is none', () => {
  const [long = '', , vinh = ''] = /<ul class="tiles.*?<\/ul>/s.exec(shown())?.[0].split('</li>') ?? []
  expect([long.match(/class="full"/g)?.length, vinh.includes('Vĩnh'), vinh.includes('<svg')]).toEqual([5, true, false])
})

test('it leads on, and stands in a grid of its own', () => {
  const html = shown()
  expect(html).toContain('href="/desk/i/I-04/u/31027"')
  expect(html).toMatch(/--columns:\s*3/)
  expect(html).toMatch(/grid-column:\s*\d;\s*grid-row:\s*\d/)
})

test('nobody is hatched where it is not known who is silent, and the legend does not speak of it', () => {
  expect(shown({ silent: undefined })).not.toContain('hatched')
})

test('in English', async () => {
  await speak('en')
  const html = shown()
  expect(html).toContain('53.3%')
  expect(html).toContain('80% and more')
  expect(html).toContain('silent')
})

test('where the centres could not be fetched, nothing is said of places', async () => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, retryOnMount: false } } })
  await queries.prefetchQuery({ queryKey: ['centres'], queryFn: () => Promise.reject(new TypeError('no network')) })
  const html = renderToString(
    <QueryClientProvider client={queries}>
      <UnitMap facts={FACTS} addressOf={(code) => code} today="2026-03-17" />
    </QueryClientProvider>,
  )
  expect(squares(html)).toHaveLength(4)
  expect(html).not.toContain('phía bắc ở trên')
})
