import '../../../test/a-tab.ts'
import { createLantoa } from '@lantoa/sdk'
import { QueryClient, QueryClientProvider } from '@tanstack/preact-query'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { gatherNames, placeToAsk, UnitName } from './unit-name.tsx'

const NAMES = new Map([['31027.07', 'Ấp Minh Thuận B']])

function shown(code: string): string {
  const queries = new QueryClient()
  queries.setQueryData(['unit names', placeToAsk('31027.07')], NAMES)
  return renderToString(
    <QueryClientProvider client={queries}>
      <UnitName code={code} />
    </QueryClientProvider>,
  )
}

test('a unit is called by its name and code; one that nobody knows, or that nobody can be asked for, by its code', () => {
  expect(shown('31027.07')).toBe('Ấp Minh Thuận B (31027.07)')
  expect(shown('31027.99')).toBe('31027.99')
  expect(shown('VN')).toBe('VN')
  expect(renderToString(<UnitName code="31027.07" />)).toBe('31027.07')
})

test('all hamlets of a commune are asked for at once, and all provinces', async () => {
  const asked: string[] = []
  const lantoa = createLantoa({
    baseUrl: 'http://teams.test',
    token: 'none',
    fetch: async (request) => {
      const { pathname, searchParams } = new URL((request as Request).url)
      asked.push(`${pathname} ${searchParams.get('parent') ?? searchParams.get('level') ?? ''}`.trim())
      const unit = { code: '31027', kind: 'xã', name: 'U Minh Thượng' }
      return Response.json(pathname.endsWith('/units') ? { items: [unit] } : unit)
    },
  })
  const { signal } = new AbortController()
  for (const code of ['31027.07', '91', '31027']) {
    expect((await gatherNames(lantoa, placeToAsk(code), signal)).get('31027')).toBe('Xã U Minh Thượng')
  }
  expect(asked).toEqual(['/teams/v1/units 31027', '/teams/v1/units province', '/teams/v1/units/31027'])
  expect(placeToAsk('31027.08')).toBe(placeToAsk('31027.120'))
})
