import '../../../test/a-tab.ts'
import { LoginError } from '@lantoa/sdk/login-error'
import { QueryClient, QueryClientProvider } from '@tanstack/preact-query'
import { LocationProvider } from 'preact-iso/router'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Home } from '../home.tsx'
import { RankingsPage } from '../rankings/page.tsx'
import { TargetsPage } from '../targets/page.tsx'
import { readMe } from '../top/use-me.ts'

const REFUSED = new LoginError({ error: 'access_denied', status: 401, issuer: 'http://127.0.0.1' })
const PAGES = { Home, RankingsPage, TargetsPage }

async function shown(Page: () => preact.JSX.Element, whoAmI: Parameters<typeof readMe>[0]): Promise<string> {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, retryOnMount: false } } })
  await queries.prefetchQuery({ queryKey: ['me'], queryFn: () => readMe(whoAmI) })
  return renderToString(
    <QueryClientProvider client={queries}>
      <LocationProvider>
        <Page />
      </LocationProvider>
    </QueryClientProvider>,
  )
}

for (const [name, Page] of Object.entries(PAGES)) {
  test.each([
    [
      'the issuer refuses her',
      () => Promise.reject(REFUSED),
      'Phiên làm việc đã hết. Hãy đăng nhập lại.',
      '>Đăng nhập<',
    ],
    ['the issuer is away', () => Promise.reject(new TypeError('fetch failed')), 'Chưa kết nối được', '>Thử lại<'],
    ['she has no unit', async () => ({ units: [], roles: [] }), 'chưa được giao đơn vị', '>Đăng nhập<'],
  ])(`${name} says what to do when %s`, async (_when, whoAmI, sentence, way) => {
    const html = await shown(Page, whoAmI)
    expect(html).toContain(sentence)
    expect(html).toContain(way)
    expect(html).not.toContain('Đang tải')
  })
}
