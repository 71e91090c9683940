import { Route, Router } from 'preact-iso/router'
import { JoinPage } from './join-page.tsx'
import { SessionsPage } from './list-page.tsx'
import { SessionPage } from './page.tsx'

/** Everything under `/field/sessions`. */
export function SessionRoutes() {
  return (
    <Router>
      <Route path="/" component={SessionsPage} />
      <Route path="/:id" component={SessionPage} />
      <Route path="/:id/join" component={JoinPage} />
    </Router>
  )
}
