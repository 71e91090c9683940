import { QueryClient, QueryClientProvider } from '@tanstack/preact-query'
import { LocationProvider, Route, Router } from 'preact-iso/router'
import { LinkButton } from '../look/button.tsx'
import { Guarded } from '../look/guarded.tsx'
import { Notice, Ways } from '../look/notice.tsx'
import { session } from '../session/this-session.ts'
import { say } from '../words/words.ts'
import { HOME } from './address.ts'
import { BrokenPage } from './broken-page.tsx'
import { Home } from './home.tsx'
import { IndicatorPage } from './indicator/page.tsx'
import { laterPages } from './later-pages.ts'
import { RankingsPage } from './rankings/page.tsx'
import { RankingPage } from './rankings/ranking-page.tsx'
import { TargetsPage } from './targets/page.tsx'
import { Frame } from './top/frame.tsx'
import { UnitPage } from './unit/page.tsx'

/**
 * What was read stays for a minute; who comes back to the tab later reads anew. The SDK itself tries again. Without a network
 * a question fails at once, and the page says so: nobody waits in front of it.
 */
const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 60_000, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LocationProvider scope={HOME}>
        <Frame onLogOut={() => void session.logOut()}>
          <Guarded fallback={<BrokenPage />}>
            <Router>
              <Route path="/desk/" component={Home} />
              <Route path="/desk/u/:unit" component={UnitPage} />
              <Route path="/desk/i/:indicatorId/u/:unit" component={IndicatorPage} />
              <Route path="/desk/targets" component={TargetsPage} />
              <Route path="/desk/rankings" component={RankingsPage} />
              <Route path="/desk/rankings/:rankingId" component={RankingPage} />
              {laterPages.map(({ path, component }) => (
                <Route key={path} path={path} component={component} />
              ))}
              <Route default component={NoSuchPage} />
            </Router>
          </Guarded>
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
