import { QueryClient, QueryClientProvider } from '@tanstack/preact-query'
import lazy, { ErrorBoundary } from 'preact-iso/lazy'
import { LocationProvider, Route, Router } from 'preact-iso/router'
import { LinkButton } from '../look/button.tsx'
import { Notice, Ways } from '../look/notice.tsx'
import { session } from '../session/this-session.ts'
import { say } from '../words/words.ts'
import { HOME } from './address.ts'
import { Home } from './home.tsx'
import { IndicatorPage } from './indicator/page.tsx'
import { RankingsPage } from './rankings/page.tsx'
import { RankingPage } from './rankings/ranking-page.tsx'
import { TargetsPage } from './targets/page.tsx'
import { Frame } from './top/frame.tsx'
import { UnitPage } from './unit/page.tsx'

const Gallery = lazy(() => import('./gallery/gallery.tsx').then(({ Gallery }) => Gallery))

/** What was read stays for a minute; who comes back to the tab later reads anew. The SDK itself tries again. */
const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } })

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LocationProvider scope={HOME}>
        <Frame onLogOut={() => void session.logOut()}>
          <ErrorBoundary>
            <Router>
              <Route path="/desk/" component={Home} />
              <Route path="/desk/u/:unit" component={UnitPage} />
              <Route path="/desk/i/:indicatorId/u/:unit" component={IndicatorPage} />
              <Route path="/desk/targets" component={TargetsPage} />
              <Route path="/desk/rankings" component={RankingsPage} />
              <Route path="/desk/rankings/:rankingId" component={RankingPage} />
              <Route path="/desk/gallery" component={Gallery} />
              <Route default component={NoSuchPage} />
            </Router>
          </ErrorBoundary>
        </Frame>
      </LocationProvider>
    </QueryClientProvider>
  )
}

function NoSuchPage() {
  return (
    <Notice urgent title={say('no-such-page')}>
      <Ways>
        <LinkButton href={HOME}>{say('way.home')}</LinkButton>
      </Ways>
    </Notice>
  )
}
